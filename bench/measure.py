"""Measures quantulum3: {"warmUp": [texts], "texts": [texts]} on stdin, an answer in JSON like that of measure.mjs."""

import json
import resource
import sys
import time
import warnings

warnings.simplefilter("ignore")

from quantulum3 import parser

request = json.load(sys.stdin)
for text in request["warmUp"]:
    parser.parse(text)

since = time.process_time()
found = sum(len(parser.parse(text)) for text in request["texts"])
answer = {
    "found": found,
    "seconds": time.process_time() - since,
    "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
}
print(json.dumps(answer))

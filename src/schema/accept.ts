import type * as z from 'zod';

/** A test of a value that may say no to a good one. */
export type Accept = (value: unknown) => boolean;

type Def = z.core.$ZodTypes['_zod']['def'];

const no: Accept = () => false;

/**
 * A schema as a quick test. It says yes only to what Zod would give back as it is, the keys of every object in the
 * schema's order, and never to kinds of schemas that it does not know: after a no ask Zod, which also tells why. Zod makes
 * a copy and a list of issues for every field, at some twenty times the time.
 */
export function acceptorOf(schema: z.core.$ZodType): Accept {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const type = typeTest(def);
  const checks = [def, ...(def.checks ?? []).map((check) => check._zod.def)].flatMap((check) => checkOf(check) ?? []);
  if (checks.length === 0) return type;
  return (value) => type(value) && checks.every((check) => check(value));
}

function typeTest(def: Def): Accept {
  switch (def.type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'number':
      return Number.isFinite;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'null':
      return (value) => value === null;
    case 'nullable':
      return nullableTest(acceptorOf(def.innerType));
    case 'enum':
      return oneOf(Object.values(def.entries));
    case 'literal':
      return oneOf(def.values);
    case 'array':
      return arrayTest(acceptorOf(def.element));
    case 'object':
      return def.catchall?._zod.def.type === 'never' ? objectTest(def.shape) : no;
    case 'union':
      return 'discriminator' in def ? unionTest(def as z.core.$ZodDiscriminatedUnionDef) : no;
    default:
      return no;
  }
}

const nullableTest =
  (inner: Accept): Accept =>
  (value) =>
    value === null || inner(value);

const arrayTest =
  (element: Accept): Accept =>
  (value) =>
    // `every` would pass over holes
    Array.isArray(value) && value.findIndex((item) => !element(item)) < 0;

function oneOf(values: readonly unknown[]): Accept {
  const known = new Set(values);
  return (value) => known.has(value);
}

function objectTest(shape: z.core.$ZodShape): Accept {
  const keys = Object.keys(shape);
  const tests = Object.values(shape).map(acceptorOf);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let at = 0;
    for (const key in value) {
      if (key !== keys[at] || !tests[at]?.((value as Record<string, unknown>)[key])) return false;
      at++;
    }
    return at === keys.length;
  };
}

function unionTest({ discriminator, options }: z.core.$ZodDiscriminatedUnionDef): Accept {
  const tests = new Map<unknown, Accept>();
  for (const option of options) {
    const test = acceptorOf(option);
    for (const value of option._zod.propValues?.[discriminator] ?? []) tests.set(value, test);
  }
  return (value) => tests.get((value as Record<string, unknown> | null)?.[discriminator])?.(value) ?? false;
}

/** The test of a check, `no` for one of an unknown kind; null where a type's definition is no check. */
function checkOf(def: object): Accept | null {
  if (!('check' in def)) return null;
  const check = def as z.core.$ZodChecks['_zod']['def'] | (z.core.$ZodCustomDef & { readonly check: 'custom' });
  switch (check.check) {
    case 'number_format':
      return check.format === 'safeint' ? Number.isSafeInteger : no;
    case 'greater_than':
      return check.inclusive
        ? (value) => (value as number) >= (check.value as number)
        : (value) => (value as number) > (check.value as number);
    case 'less_than':
      return check.inclusive
        ? (value) => (value as number) <= (check.value as number)
        : (value) => (value as number) < (check.value as number);
    case 'min_length':
      return (value) => (value as string).length >= check.minimum;
    case 'string_format': {
      const { pattern } = check as z.core.$ZodCheckStringFormatDef;
      return pattern === undefined || pattern.global || pattern.sticky ? no : (value) => pattern.test(value as string);
    }
    case 'custom':
      return check.fn === undefined ? no : (value) => Boolean(check.fn(value));
    default:
      return no;
  }
}

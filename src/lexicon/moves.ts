import type { Direction } from '../schema/claim.ts';

/**
 * Words of movement. A verb row is `base past participle third ing`; `takes` says whether the mover is the subject
 * ("shares rose"), the object ("the board raised the dividend") or either ("sales grew", "it grew sales").
 */
export interface MoveVerb {
  readonly direction: Direction | null;
  readonly takes: 'subject' | 'object' | 'either';
}

const verbs = (takes: MoveVerb['takes'], direction: Direction | null, rows: string): [string, MoveVerb][] =>
  rows.split(/[\s;]+/).map((form) => [form, { direction, takes }]);

const UP_SUBJECT = `rise rises rose risen rising; gain gains gained gaining; climb climbs climbed climbing; jump jumps jumped jumping;
surge surges surged surging; soar soars soared soaring; rally rallies rallied rallying; rocket rockets rocketed rocketing;
skyrocket skyrockets skyrocketed skyrocketing; leap leaps leapt leaped leaping; spike spikes spiked spiking; firm firms firmed firming;
rebound rebounds rebounded rebounding; recover recovers recovered recovering; strengthen strengthens strengthened strengthening;
appreciate appreciates appreciated appreciating; outpace inch inches inched inching; edge edges edged edging; tick ticks ticked ticking;
add adds added adding; swell swells swelled swollen swelling; balloon balloons ballooned ballooning; mushroom mushrooms mushroomed; shoot shoots shot shooting;
bounce bounces bounced bouncing; quicken quickens quickened quickening; accelerate accelerates accelerated accelerating; catapult catapulted; zoom zooms zoomed zooming; pop pops popped popping; perk perked; fly flies flew flown; ramp ramped; race races raced racing;
collected; gathered; vault vaults vaulted vaulting; roar roars roared roaring; creep creeps crept creeping; gallop galloped galloping; explode explodes exploded exploding
marched marching; sprinted; rip rips ripped ripping; sprang; nudge nudges nudged nudging; snowball snowballs snowballed; escalate escalates escalated escalating; ascend ascended`;
const UP_EITHER = `increase increases increased increasing; grow grows grew grown growing; expand expands expanded expanding; advance advances advanced advancing;
improve improves improved improving; widen widens widened widening; double doubles doubled doubling; triple triples tripled tripling; treble trebled; quadruple quadrupled quadrupling`;
const UP_OBJECT = `raise raises raised raising; lift lifts lifted lifting; boost boosts boosted boosting; hike hikes hiked hiking; upgrade upgraded; bump bumps bumped; upped upping;
propel propels propelled propelling`;
const DOWN_SUBJECT = `fall falls fell fallen falling; drop drops dropped dropping; decline declines declined declining; slip slips slipped slipping;
slide slides slid sliding; sink sinks sank sunk sinking; tumble tumbles tumbled tumbling; plunge plunges plunged plunging; plummet plummets plummeted plummeting;
slump slumps slumped slumping; dip dips dipped dipping; lose loses lost losing; shed sheds shedding; ease eases eased easing; retreat retreats retreated retreating;
weaken weakens weakened weakening; depreciate depreciates depreciated depreciating; crash crashes crashed crashing; dive dives dived dove diving;
tank tanks tanked tanking; sag sags sagged sagging; skid skids skidded skidding; nosedive nosedives nosedived; crater craters cratered; crumble crumbles crumbled; contract contracts contracted contracting;
shrink shrinks shrank shrunk shrinking; slow slows slowed slowing; cool cools cooled cooling; soften softens softened softening; loosen loosens loosened loosening;
worsen worsens worsened; deteriorate deteriorated; backtrack recede recedes receded receding; dwindle dwindles dwindled dwindling; slacken slackened; slough swoon swoons swooned; wane wanes waned waning; pull pulls pulled pulling; droop droops drooped drooping; wilt wilts wilted wilting; slither slithered slithering; collapse collapses collapsed collapsing
decelerate decelerates decelerated decelerating; stumble stumbles stumbled stumbling; falter faltered faltering; flop flopped; topple topples toppled; implode imploded
evaporate evaporated; wither withered; buckle buckled; surrender surrenders surrendered surrendering; forfeit forfeited; cede ceded ceding
relinquish relinquished; concede conceded conceding; erode eroded eroding; taper tapers tapered tapering; fade fades faded fading; subside subsided
compress compressed compressing; tighten tightens tightened tightening; wobble wobbled; retraced retracing; backtracked backtracking; corrected correcting; melted; cascaded cascading`;
const DOWN_EITHER = `decrease decreases decreased decreasing; halve halves halved halving; narrow narrows narrowed narrowing; moderate moderates moderated`;
const DOWN_OBJECT = `cut cuts cutting; reduce reduces reduced reducing; lower lowers lowered lowering; slash slashes slashed slashing; trim trims trimmed trimming;
slice slices sliced slicing; shave shaves shaved shaving; chop chopped; dent dented; downgrade downgraded; pare pares pared paring; curb curbed; drags dragged dragging`;
/** Moved by something, and another word tells which way: "pushed gold south to $3,000". */
const OPEN_OBJECT = 'send sends sent sending push pushes pushed pushing drove driven driving';
const FLAT = 'steady steadied stabilise stabilised stabilize stabilized stagnate stagnated';
/** Movement whose direction another word tells: "was trading 3% higher", "swung to a loss". */
const OPEN = `move moves moved moving; trade trades traded trading; quoted; close closes closed closing; end ends ended ending; finish finishes finished finishing;
settle settles settled settling; open opens opened opening; swing swings swung swinging; change changes changed changing; start started; fixed; turn turns turned turning; run runs ran running; reverse reversed reversing; drift drifts drifted drifting; go goes going went gone; revised`;

/** Verb form to what it says. */
export const MOVE_VERBS: ReadonlyMap<string, MoveVerb> = new Map([
  ...verbs('subject', 'up', UP_SUBJECT),
  ...verbs('either', 'up', UP_EITHER),
  ...verbs('object', 'up', UP_OBJECT),
  ...verbs('subject', 'down', DOWN_SUBJECT),
  ...verbs('either', 'down', DOWN_EITHER),
  ...verbs('object', 'down', DOWN_OBJECT),
  ...verbs('subject', 'flat', FLAT),
  ...verbs('subject', null, OPEN),
  ...verbs('object', null, OPEN_OBJECT),
]);

/** Verbs that move past a level: "blew past $50", "broke below 6,000". */
export const PAST_VERBS: ReadonlySet<string> = new Set(
  `blow blows blew blown blowing sail sails sailed sailing push pushes pushed pushing power powers powered powering break breaks broke broken breaking punch punched
cruise cruised burst bursting smash smashed smashing blast blasted blasting charge charged storm stormed steam steamed barrel barreled barrelled sweep swept
cross crosses crossed crossing move moves moved moving go goes going went`.split(/\s+/),
);

const nouns = (direction: Direction, words: string): [string, Direction][] =>
  words.split(/\s+/).map((w) => [w, direction]);

/** Nouns of movement: "a rise of 3%", "a 13% increase in revenue". */
export const MOVE_NOUNS: ReadonlyMap<string, Direction> = new Map([
  ...nouns(
    'up',
    `rise rises gain gains increase increases jump surge climb advance rally growth improvement uptick upswing hike rebound spike leap expansion
upside appreciation bounce boost raise recovery acceleration upturn run-up
pop uplift bump lift`,
  ),
  ...nouns(
    'down',
    `fall falls drop drops decline declines decrease decreases slump plunge slide dip selloff sell-off loss losses reduction retreat
contraction downtick downturn tumble slip cut cuts depreciation pullback correction crash collapse drawdown deceleration slowdown shrinkage
rout nosedive swoon skid drop-off falloff fall-off meltdown`,
  ),
]);

/** Words beside a figure that tell its direction: "3% higher", "up 3%". */
export const MOVE_ADJECTIVES: ReadonlyMap<string, Direction> = new Map([
  ...nouns('up', 'up higher stronger firmer greater larger bigger more better faster wider'),
  ...nouns('down', 'down lower weaker off softer easier smaller less worse slower fewer narrower tighter'),
  ...nouns('flat', 'flat unchanged steady stable little-changed'),
]);

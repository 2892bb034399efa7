import { isDegree, isRole } from "../ledger/role-words";
import { type Topic, topicOf } from "../ledger/topics";
import { type DatedBlock, readDatedBlock } from "./dated-block";
import type { Block } from "./outline";

/** What a block says by itself, before its neighbours are looked at. */
export type Landmark = {
  block: Block;
  dated: DatedBlock | null;
  topic: Topic | null;
  /** Depth of the shallowest experience in the same container, or in the rest of the CV; 0 when there is none. */
  shallowest: number;
};

export type Landmarks = {
  all: Landmark[];
  /** Whether some heading such as "Experience" has dated headings below it: others must then be very clear to count. */
  hasContainer: boolean;
};

export function landmarksOf(blocks: readonly Block[], headCount: number): Landmarks {
  const all = blocks.map((block, index): Landmark => {
    const dated = index < headCount ? null : readDatedBlock(block);
    return { block, dated, topic: topicWithoutPeriod(block, dated), shallowest: 0 };
  });
  const depths = new Map<number, number>();
  const containers = containersOf(all);
  for (const [index, { block, dated }] of all.entries()) {
    const container = containers[index] ?? CLOSED;
    if (container === CLOSED || dated === null || !isExperience(dated, container >= 0, false)) continue;
    depths.set(container, Math.min(depths.get(container) ?? block.depth, block.depth));
  }
  return {
    all: all.map((landmark, index) => ({
      ...landmark,
      shallowest: depths.get(containers[index] ?? OPEN) ?? 0,
    })),
    hasContainer: [...depths.keys()].some((container) => container >= 0),
  };
}

/**
 * Whether a period makes an experience: in a container always, otherwise when it is a range, or when the heading says both
 * for whom and as what. `isStrict` wants the latter in any case. A degree is none.
 */
export function isExperience(dated: DatedBlock, inContainer: boolean, isStrict: boolean): boolean {
  const { period, parts, isOnHeading, isAt } = dated;
  if (parts.length === 0 || isDegreeOnly(dated)) return false;
  if (inContainer) return true;
  if (isStrict) return parts.length > 1 && (isAt || parts.some(isRole));
  const isRange = period.from !== period.to;
  return isOnHeading ? isRange || parts.length > 1 : parts.some(isRole) || (isRange && parts.length > 1);
}

export function isDegreeOnly({ parts }: Pick<DatedBlock, "parts">): boolean {
  return parts.some(isDegree) && !parts.some(isRole);
}

/** "Experience (2010-2020)" is about experience. */
function topicWithoutPeriod(block: Block, dated: DatedBlock | null): Topic | null {
  if (dated === null || !dated.isOnHeading) return topicOf(block.title);
  const [only, ...others] = dated.parts;
  return only !== undefined && others.length === 0 ? topicOf(only) : null;
}

const OPEN = -1;
const CLOSED = -2;

/** For each block the index of the container it is in, OPEN for none, CLOSED below education and the like. */
function containersOf(landmarks: readonly Landmark[]): number[] {
  let container = OPEN;
  let containerDepth = 0;
  let closedDepth: number | null = null;
  return landmarks.map(({ block: { depth }, topic }, index) => {
    if (closedDepth !== null && depth <= closedDepth) closedDepth = null;
    if (container !== OPEN && depth <= containerDepth) container = OPEN;
    if (topic === "other") closedDepth ??= depth;
    if (topic === "experience") {
      container = index;
      containerDepth = depth;
      return OPEN;
    }
    return closedDepth !== null || topic !== null ? CLOSED : container;
  });
}

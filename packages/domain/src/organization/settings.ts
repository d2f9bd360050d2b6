/** Every default of design §2 that an organization may change. Each number's source is docs/domain. */
export type Settings = {
  /** share of annual revenue spent on our category where no budget is recorded (docs/domain/opportunity.md, "Resources") */
  readonly budgetShare: number;
  /** months after which a recorded judgement or budget is stale */
  readonly staleAfterMonths: number;
  /** days ahead in which a replacement counts as due */
  readonly replacementHorizonDays: number;
  /** high: owns at most this many … */
  readonly fewOwned: number;
  /** … or at most this share of what fits, if that is more */
  readonly fewOwnedShare: number;
  /** first orders of a size band needed before their median is trusted */
  readonly typicalOrderMinimum: number;
  /** days; used where no policy rule matches */
  readonly intervalDays: { readonly high: number; readonly medium: number; readonly low: number };
  /** weight of a day late and of an overdue review */
  readonly levelWeight: { readonly high: number; readonly medium: number; readonly low: number };
  /** days before the due day in which a review counts as due soon */
  readonly dueSoonDays: number;
  /** days that must lie between two reviews */
  readonly minimumGapDays: number;
  /** days before its due day from which the plan may propose a review, to level weeks; never more than a quarter of its interval */
  readonly planLeadDays: number;
  /** 1 = Monday … 7 = Sunday */
  readonly workingDays: readonly number[];
  /** reviews a rep can hold on one day */
  readonly reviewsPerDay: number;
  /** whether a rep also sees the accounts of their territory that others own */
  readonly repsSeeTerritory: boolean;
};

export const DEFAULT_SETTINGS: Settings = {
  budgetShare: 0.25,
  staleAfterMonths: 12,
  replacementHorizonDays: 180,
  fewOwned: 2,
  fewOwnedShare: 0.2,
  typicalOrderMinimum: 5,
  intervalDays: { high: 90, medium: 180, low: 365 },
  levelWeight: { high: 3, medium: 2, low: 1 },
  dueSoonDays: 14,
  minimumGapDays: 14,
  planLeadDays: 28,
  workingDays: [1, 2, 3, 4, 5],
  reviewsPerDay: 2,
  repsSeeTerritory: false,
};

/** What an organization changed; whatever it did not change is absent. */
export type ChangedSettings = Partial<Omit<Settings, "intervalDays" | "levelWeight">> & {
  readonly intervalDays?: Partial<Settings["intervalDays"]>;
  readonly levelWeight?: Partial<Settings["levelWeight"]>;
};

/** The settings in force: what the organization changed over the defaults, level by level. Checks nothing: the edge has parsed it. */
export function withDefaults(changed: ChangedSettings): Settings {
  return {
    ...DEFAULT_SETTINGS,
    ...changed,
    intervalDays: { ...DEFAULT_SETTINGS.intervalDays, ...changed.intervalDays },
    levelWeight: { ...DEFAULT_SETTINGS.levelWeight, ...changed.levelWeight },
  };
}

/** What an organization has changed, after it changes more. */
export function changeSettings(changed: ChangedSettings, change: ChangedSettings): ChangedSettings {
  return {
    ...changed,
    ...change,
    intervalDays: { ...changed.intervalDays, ...change.intervalDays },
    levelWeight: { ...changed.levelWeight, ...change.levelWeight },
  };
}

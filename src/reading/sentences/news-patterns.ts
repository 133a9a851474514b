import { NUMBER } from "./spoken.ts";

const FIGURE = `${NUMBER}[^0-9、。,()「」→]{0,6}?`;
/** A year, of four digits or two. */
const YEAR = "[0-9]{2,4}年(?:度末?|末)?";
const BOUND = "(?:以上|以下|未満)?";
/** Words before a figure; one in them counts people or days (1人当たり). */
const LABEL =
  "(?<label>(?:「[^「」]{2,20}」)?(?:[^、。▽()「」0-9]|[0-9]{1,2}(?=[人日]当たり|[日歳代]|分以[内上])){3,40}?)";
/** 消費額310億円(22年実績48億円), 消費額310億円(同48億円): a goal with what was reached in brackets. */
export const REACHED = new RegExp(
  `(?<=^|[、。▽])${LABEL}(?<goal>${FIGURE}${BOUND})[(](?:(?:(?<year>[0-9]{2,4}年度?)の?)?実績|同)(?<now>${FIGURE})[)]`,
  "gu",
);
/** 被害件数(目標値・80件以下), 被害件数(同・ゼロ). */
export const AIMED = new RegExp(
  `(?<=^|[、。▽])${LABEL}[(](?:目標値?|同)[・:](?<goal>${FIGURE}${BOUND}|ゼロ)[)]`,
  "gu",
);
/** 輸出額4億円(見直し前目標値2億円), 輸出額4億円(同2億円): a goal with the one before it. */
export const RAISED = new RegExp(
  `(?<=^|[、。▽])${LABEL}(?<goal>${FIGURE}${BOUND})[(](?:(?:見直し|変更|改定|修正)前の?(?:目標値?)?|同)${FIGURE}[)]`,
  "gu",
);
/** 資源化率は19.6%(目標28%): what was reached, and its goal in brackets. */
export const MET = new RegExp(
  `(?<=^|[、。▽])${LABEL}[はが]、?(?<reached>${FIGURE})[(]目標値?[・:]?(?<goal>${FIGURE}${BOUND})[)]`,
  "gu",
);
/** 橋の修繕率(24年度61%)は30年度95%とする: the start in brackets, and the goal behind it. */
export const DATED = new RegExp(
  `(?<=^|[、。▽])${LABEL}[(](?<since>${YEAR})(?:時点|現在)?(?:の|で)?(?<start>${FIGURE})[)][はを]、?(?<due>${YEAR})(?:まで)?[にで]?(?<goal>${FIGURE}${BOUND})(?=[とに。、へ]|$)`,
  "gu",
);
/** 認知度(目標75%)も、調査で41%にとどまった, 割合(25年度までに12%)も11%まで上がった: a goal in brackets, and behind it what was reached. */
export const SHORT = new RegExp(
  `(?<=^|[、。▽])${LABEL}[(](?:目標値?[・:]?|(?<due>${YEAR})までに)(?<goal>${FIGURE}${BOUND})[)][はも]、?(?:[^。()]{0,40}?[でに])?(?<reached>${FIGURE})(?=にとどま|に達|に終わ|だった|まで|と[、なし])`,
  "gu",
);
/** 「20年度までに60人」を目標とした認定者は72人に達した. */
export const QUOTED = new RegExp(
  `「(?:(?<due>${YEAR})までに)?(?<goal>${FIGURE}${BOUND})」を目標と(?:した|する)(?<label>[^、。0-9「」]{3,40}?)[はもが]、?(?<reached>${FIGURE})(?=[とでに、。])`,
  "gu",
);
/** 「受診率」を52.3%から5年で65%以上にするとした目標は48.9%: a goal that has been set, and what came of it. */
export const SET = new RegExp(
  `「(?<label>[^「」]{3,60})」を(?<start>${FIGURE})から、?(?:[0-9]{1,2}年間?で)?(?<goal>${FIGURE}${BOUND})[にへ][^、。0-9]{1,8}と(?:した|掲げた|する)目標値?[はも]、?(?:結果として)?(?<now>${FIGURE})(?=[とにで、。])`,
  "gu",
);
/** 客数を1,850人から2,400人に増やすことを目標としていましたが、計測の結果、2,120人となり: a goal that has been set, and what came of it. */
export const TRIED = new RegExp(
  `(?<=^|[、。▽])${LABEL}を(?<start>${FIGURE})から(?<goal>${FIGURE}${BOUND})[にへ][^、。0-9]{1,8}ことを目標と[^、。0-9]{1,14}が、(?:[^。0-9]{0,24}?[、は])?(?<now>${FIGURE})(?=[とにで、。])`,
  "gu",
);
/** 宿泊者数が720万人に対して588万人、産出額が1900億円に対して1742億円: goals with what was reached of each. */
export const AGAINST = new RegExp(
  `(?<=^|[、。▽])${LABEL}が(?<goal>${FIGURE}${BOUND}|ゼロ)に対して(?<reached>${FIGURE})(?=[、。などと])`,
  "gu",
);

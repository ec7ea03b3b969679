/** Words of the pages about controls, parameters, laws, requirements and terms, in Chinese. */
export const catalogueChinese = {
  control: '控制点',
  controlsLead: '控制点是必须做到的一件事。每个控制点都写明依据的法律、要留的记录和落实它的文件。',
  family: '主题',
  evidence: '应留记录',
  legalBasis: '法律依据',
  implementedBy: '落实它的文件',
  notImplemented: '还没有文件落实这个控制点。',
  askedBy: '提出要求的来源',
  delegatedTo: '（转引）',

  parametersLead:
    '制度里出现的每一个数字和名称，只在一处取值。“法定”是法律写明的，其余都是公司自定，不得说成法定期限。',
  parameter: '参数',
  value: '取值',
  bound: '允许范围',
  basis: '来源',
  basisCompany: '公司自定',
  basisLaw: '法定',
  condition: '适用情形',
  stricter: '从严方向',
  stricterLower: '越小越严',
  stricterHigher: '越大越严',
  noValue: '未取值',
  usedIn: '用在',

  lawsLead: '制度引用到的法律、法规和标准。这里只有释义，查原文请到官方渠道。',
  paraphraseNotice: '以下是释义，不是法律原文，也不构成法律意见。',
  paraphrase: '释义',
  article: '条款',
  verified: '核对程度',
  verifiedLevels: {
    'full-text': '已对照全文',
    quoted: '已对照引文',
    'titles-only': '仅核对标题',
    'names-only': '仅核对名称',
    'not-verified': '未核对',
  },
  inForce: '施行时间',
  inForceFrom: (date: string) => `自 ${date} 起施行`,
  inForceUntil: (date: string) => `至 ${date} 失效`,
  inForceUnknown: '施行日期未核实',
  notYetInForce: '尚未施行',
  noLongerInForce: '已失效',
  renumbered: (from: string, to: string, since: string) => `${since} 起，原${from}改为${to}。`,
  note: '备注',
  citedControls: '以它为依据的控制点',
  citedBy: '引用它的文件',
  citedDirectly: '直接引用',
  notCited: '没有文件直接引用。',
  notRested: '没有控制点以它为依据。',

  requirementsLead: '制度要回应的来源要求。每一条都对应到控制点，再对应到落实的文件。',
  requirement: '要求',
  answeredBy: '落实位置',
  alsoControls: '并涉及',

  glossaryLead: '制度里用到的词，用平常话讲清楚。',
  alsoCalled: '也叫',
}

/** The keys that both languages carry. */
export type CatalogueMessages = typeof catalogueChinese

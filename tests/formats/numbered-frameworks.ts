/** A tier as it is stated: its count, its label, its items; a tier without items is open, or names a target value. */
export interface StatedTier {
  readonly count: number;
  readonly label: string;
  readonly items: readonly string[];
  readonly value?: true;
}

export interface StatedFramework {
  readonly code: string;
  readonly tiers: readonly StatedTier[];
}

function tier(count: number, label: string, items = ""): StatedTier {
  return { count, label, items: items === "" ? [] : items.split(" ") };
}

/** Real frameworks, as far as their sources state them. */
export const stated: readonly StatedFramework[] = [
  {
    code: "2522",
    tiers: [
      tier(2, "基础", "数字基础设施 数据资源体系"),
      tier(5, "五位一体深度融合", "经济 政治 文化 社会 生态文明"),
      tier(2, "能力", "数字技术创新体系 数字安全屏障"),
      tier(2, "环境", "国内 国际"),
    ],
  },
  { code: "1310", tiers: [tier(1, "总目标", "走在前列"), tier(3, "大动力", "改革 开放 创新"), tier(10, "大新突破")] },
  {
    code: "1269",
    tiers: [
      tier(12, "条重点产业链", "电子信息 有色金属 装备制造 新能源 石化化工 建材 钢铁 航空 食品 纺织服装 医药 现代家具"),
      tier(
        6,
        "个先进制造业集群",
        "电子信息 铜基新材料 锂电和光伏新能源 钨和稀土金属新材料 航空 炼化一体化和化工新材料",
      ),
      { ...tier(9, "规上工业营业收入年均增长9%左右"), value: true },
    ],
  },
  {
    code: "1346",
    tiers: [
      tier(1, "个目标", "建设区域医药健康中心"),
      tier(3, "大主题", "医院管理年 基层建设年 数智提升年"),
      tier(4, "化建设", "法制化 标准化 规范化 信息化"),
      tier(6, "大重点任务", "高地建设 体系布局 改革赋能 创新引领 民生改善 行业治理"),
    ],
  },
  {
    code: "1242",
    tiers: [tier(1, "条主线", "深化医药卫生体制改革"), tier(2, "个巩固提升"), tier(4, "大工程"), tier(2, "个体系建设")],
  },
  {
    code: "三区两高地·九项行动",
    tiers: [
      tier(3, "区", "健康城市建设样板区 医药体制改革先行区 高品质健康服务试验区"),
      tier(2, "高地", "西部医疗高地 健康产业集聚地"),
      tier(9, "项行动"),
    ],
  },
];

/** Real codes whose tiers no source states. */
export const unstated = ["16819", "1+1+9", "1456"];

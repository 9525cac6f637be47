import { t } from "./compose";
import type { FrameworkContent, TierContent } from "./types";

// What the digits stand for is not public: the tiers are declared, their ideas are the council's to enter.
function openTier(position: number, declared: number): TierContent {
  return {
    id: `tier-1456-${position}`,
    kind: "open",
    declared,
    label: t(`第${position}层（由理事会填写）`, `Tier ${position} (to be filled in by the council)`),
    ideas: [],
  };
}

export const framework1456: FrameworkContent = {
  id: "framework-1456",
  code: "1456",
  digits: [1, 4, 5, 6],
  issuer: t("成都高新区卫生健康局", "Health Bureau of the Chengdu High-tech Zone"),
  document: t("“1456”工作思路", "“1456” work ideas"),
  year: null,
  source: "http://en.gxyxh.org/News_read_id_3083.shtml (2025-02-07)",
  note: t(
    "各层级含义未见公开资料，条目由理事会填写。",
    "What the tiers stand for is not public; the ideas are to be filled in by the council.",
  ),
  tiers: [openTier(1, 1), openTier(2, 4), openTier(3, 5), openTier(4, 6)],
};

export const framework1346: FrameworkContent = {
  id: "framework-1346",
  code: "1346",
  digits: [1, 3, 4, 6],
  issuer: t("泸州市卫生健康委", "Luzhou Municipal Health Commission"),
  document: t("2025年全市卫生健康工作会议", "Municipal health work conference 2025"),
  year: 2025,
  source: "http://sc.people.com.cn/n2/2025/0218/c345167-41139607.html",
  note: t(
    "完整示例：外市工作思路，与本会无隶属关系。原文以文字表述“1个目标、3大主题、4化建设、6大重点任务”，数字代号为本系统归纳。",
    "A full example from another city, with no authority over this association. The source states 1–3–4–6 in words; the digit code is ours.",
  ),
  tiers: [
    {
      id: "tier-1346-1",
      kind: "ideas",
      declared: 1,
      label: t("个目标", "goal"),
      ideas: [
        {
          id: "idea-1346-regional-centre",
          title: t("建设区域医药健康中心", "Build a regional centre of medicine and health"),
        },
      ],
    },
    {
      id: "tier-1346-2",
      kind: "ideas",
      declared: 3,
      label: t("大主题", "themes"),
      ideas: [
        {
          id: "idea-1346-hospital-year",
          title: t("医院管理年", "Year of hospital management"),
        },
        {
          id: "idea-1346-grassroots-year",
          title: t("基层建设年", "Year of building the grassroots"),
        },
        {
          id: "idea-1346-digital-year",
          title: t("数智提升年", "Year of digital and intelligent upgrading"),
        },
      ],
    },
    {
      id: "tier-1346-3",
      kind: "ideas",
      declared: 4,
      label: t("化建设", "lines of construction"),
      ideas: [
        { id: "idea-1346-rule-of-law", title: t("法制化", "Rule of law") },
        { id: "idea-1346-standards", title: t("标准化", "Standards") },
        { id: "idea-1346-regulation", title: t("规范化", "Sound practice") },
        {
          id: "idea-1346-information",
          title: t("信息化", "Information technology"),
        },
      ],
    },
    {
      id: "tier-1346-4",
      kind: "ideas",
      declared: 6,
      label: t("大重点任务", "key tasks"),
      ideas: [
        {
          id: "idea-1346-highland",
          title: t("高地建设", "Building a highland"),
        },
        {
          id: "idea-1346-layout",
          title: t("体系布局", "Layout of the system"),
        },
        {
          id: "idea-1346-reform",
          title: t("改革赋能", "Empowerment by reform"),
        },
        {
          id: "idea-1346-innovation",
          title: t("创新引领", "Leading by innovation"),
        },
        {
          id: "idea-1346-livelihood",
          title: t("民生改善", "Better lives for the people"),
        },
        {
          id: "idea-1346-governance",
          title: t("行业治理", "Governance of the sector"),
        },
      ],
    },
  ],
};

export const frameworks: readonly FrameworkContent[] = [framework1456, framework1346];

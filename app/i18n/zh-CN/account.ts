import type { Area } from "../catalogue";

export const account = {
  title: "账户与密码",
  lead: "您在本系统的身份、登录和密码。",
  who: "身份",
  name: "姓名",
  unit: "部门",
  roles: "角色",
  password: "修改密码",
  passwordLead: "修改后，您在其他设备上的登录随即退出。",
  current: "当前密码",
  next: "新密码",
  nextHint: "至少12个字符，请勿使用常见词语、连续按键或邮箱。",
  change: "修改密码",
  changed: "密码已修改，其他设备上的登录已退出。",
  sessions: "您的登录",
  sessionsLead: "如有不认识的设备，请退出其登录，并修改密码。",
  endOthers: "退出其他所有登录",
  ended: "所选登录已退出。",
} satisfies Area;

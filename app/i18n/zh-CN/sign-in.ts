import type { Area } from "../catalogue";

export const signIn = {
  title: "登录",
  lead: "请使用您设定的邮箱和密码登录。首次使用请打开发给您的登录链接。",
  email: "邮箱",
  password: "密码",
  passwordHint: "至少 12 个字符。",
  submit: "登录",
  signedOut: "您已退出登录。",
  invitation: {
    title: "首次登录",
    lead: (role: string) => `您将以“${role}”身份登录。此链接只能使用一次。`,
    confirm: "确认登录",
    setUp: "请设定邮箱和密码，供下次登录使用。",
    emailLabel: "您的邮箱",
    newPassword: "设定密码",
    expired: {
      title: "链接已失效",
      why: "登录链接只能使用一次，有效期为一天。",
      next: "请向系统管理员索取新的链接。",
    },
  },
} satisfies Area;

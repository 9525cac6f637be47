import type { Area } from "../catalogue";

export const signIn = {
  title: "登录",
  lead: "请使用您设定的邮箱和密码登录。首次使用请打开发给您的登录链接。",
  email: "邮箱",
  password: "密码",
  showPassword: "显示密码",
  hidePassword: "隐藏密码",
  submit: "登录",
  signedOut: "您已退出登录。",
  noAccount: "没有账户，或忘记密码？请向系统管理员索取登录链接。",
  newPassword: {
    title: "重设密码",
    lead: (name: string) =>
      `${name === "" ? "" : `${name}，您好。`}请为您的账户设定新密码，邮箱不变。此链接只能使用一次，设定后其他设备上的登录随即退出。`,
    password: "新密码",
    submit: "设定密码并登录",
  },
  invitation: {
    title: "首次登录",
    lead: "请核对身份，并设定邮箱和密码，供下次登录使用。此链接只能使用一次。",
    role: "角色",
    unit: "部门",
    email: "您的邮箱",
    emailHint: "用于下次登录，不对外显示。如已有账户，请填写该账户的邮箱和密码，新的角色将一并归入。",
    displayName: "姓名或称呼",
    displayNameHint: "显示在您填报的内容旁。",
    password: "设定密码",
    passwordHint: "至少12个字符，请勿使用常见词语、连续按键或邮箱。",
    submit: "确认登录",
    expired: {
      title: "链接已失效",
      why: "登录链接只能使用一次，有效期为24小时。",
      next: "如您已用此链接设定过密码，请直接登录；否则请向系统管理员索取新的链接。",
      toSignIn: "前往登录",
    },
  },
} satisfies Area;

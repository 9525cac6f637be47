import type { RoleName } from "~/domain/permissions";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";

type ShownGrant = {
  readonly role: RoleName;
  readonly scope: { readonly zh: string; readonly en: string } | null;
};

/** A role in words, with what it covers unless it covers everything. */
export function useGrantWords(): (grant: ShownGrant) => string {
  const texts = useTexts();
  const format = useFormats();
  return ({ role, scope }) => {
    const name = texts.common.roles[role];
    return scope ? texts.admin.member.covers(name, format.text(scope.zh, scope.en)) : name;
  };
}

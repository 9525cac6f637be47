import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { MemberId } from "~/domain/ids";
import { formOf } from "~/http/form-of.server";
import { localPath } from "~/http/local-path.server";
import { keepPreferences } from "~/http/preferences.server";
import { problemResponse } from "~/http/respond.server";
import { localeNamed } from "~/i18n/locale";
import { themeNamed } from "~/i18n/theme";

/** There is nothing to read here: the switches stand on every page. */
export function loader() {
  return new Response(null, { status: 405, headers: { Allow: "POST" } });
}

/** Keeps the language, the theme or the end of the tour that a switch on any page sends; open to everyone, it changes nothing but their own cookies. */
export async function action({ request }: ActionFunctionArgs) {
  const read = await formOf(request);
  if (!read.ok) return problemResponse(read.problem);
  const form = read.value;
  const [locale, theme] = [form.get("locale"), form.get("theme")].map((value) =>
    typeof value === "string" ? value : null,
  );
  const tour = MemberId.safeParse(form.get("tour"));
  const chosen = { locale: localeNamed(locale), theme: themeNamed(theme), tour: tour.success ? tour.data : null };
  const headers = keepPreferences(chosen);
  return redirect(localPath(form.get("backTo")), { status: 303, headers });
}

import { useNavigation } from "@remix-run/react";

/** Whether the form that names itself so in its field `form` is on its way: on a page of many forms, this one and no other. */
export function useSending(form: string): boolean {
  const { formData, formMethod } = useNavigation();
  return formMethod === "POST" && formData?.get("form") === form;
}

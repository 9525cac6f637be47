/** Which page of a list is asked for (`?page=2`), from 1; anything else is the first. */
export function pageParam(request: Request): number {
  const page = Number(new URL(request.url).searchParams.get("page") ?? "1");
  return Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1;
}

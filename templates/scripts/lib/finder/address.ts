import { type Query, readQuery, type Sort, writeQuery } from "./query.ts";

/** What the address bar says: what is asked for, and which page of it is shown. */
export interface Asked {
  query: Query;
  /** From 1. */
  page: number;
}

/** What an address asks for; `usual` is the sort of a list that is not asked for any. */
export function readAddress(search: string, usual: Sort): Asked {
  const params = new URLSearchParams(search);
  const page = Number(params.get("page"));
  return { query: readQuery(params, usual), page: Number.isInteger(page) && page > 1 ? page : 1 };
}

/** The part of an address from its question mark on; "" where nothing is asked for. */
export function writeAddress({ query, page }: Asked, usual: Sort): string {
  const params = writeQuery(query, usual);
  if (page > 1) params.set("page", String(page));
  const text = String(params);
  return text === "" ? "" : `?${text}`;
}

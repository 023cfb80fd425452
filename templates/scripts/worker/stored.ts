/** Header that says how many bytes a stored answer holds. */
export const SIZE = "x-bytes";

/** An answer as it is stored: its content and type alone, whatever way it came. */
export async function stored(response: Response, more: Record<string, string> = {}): Promise<Response> {
  const body = await response.blob();
  const type = response.headers.get("content-type") ?? "application/octet-stream";
  return new Response(body, { headers: { "content-type": type, [SIZE]: String(body.size), ...more } });
}

/** The text of an answer, which can still be used afterwards. */
export const bodyOf = (response: Response): Promise<string> => response.clone().text();

/** Bytes of a stored answer. */
export const bytesOf = (response: Response | undefined): number => Number(response?.headers.get(SIZE) ?? 0);

/**
 * The little of the service worker's world that is used here (w3.org/TR/service-workers): TypeScript's library for
 * it cannot stand beside that of pages.
 */
export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends LastingEvent {
  readonly request: Request;
  /** What the browser has asked for already, while the worker was started. */
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}

export interface WishEvent extends LastingEvent {
  readonly data: unknown;
}

interface Page {
  readonly url: string;
  postMessage(message: unknown): void;
}

export interface WorkerScope {
  /** What the build wrote before this program. */
  readonly fanlight: Edition;
  readonly registration: {
    readonly scope: string;
    readonly navigationPreload?: { enable(): Promise<void> };
  };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: "window"; includeUncontrolled: boolean }): Promise<Page[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listen: (event: LastingEvent) => void): void;
  addEventListener(type: "fetch", listen: (event: FetchEvent) => void): void;
  addEventListener(type: "message", listen: (event: WishEvent) => void): void;
}

/** What of the site is at hand without a network from the first visit on. */
export interface Edition {
  /** Changes with any of it. */
  version: string;
  /** Address of the page shown where another is not at hand. */
  offline: string;
  /** Addresses of the pages, that one among them. */
  pages: string[];
  /** Addresses of the styles, scripts and fonts they need. */
  assets: string[];
}

export const scope = globalThis as unknown as WorkerScope;

/** The site's base path. */
export const base = (): string => new URL(scope.registration.scope).pathname;

/**
 * The few things of the web platform that the core uses and every host has: Node, browsers, workers.
 * Declared here, because the core compiles against neither Node nor the DOM.
 */

declare class TextDecoder {
  constructor(label?: string, options?: {readonly fatal?: boolean; readonly ignoreBOM?: boolean})
  decode(input: Uint8Array): string
}

interface AbortSignal {
  readonly aborted: boolean
  throwIfAborted(): void
}

/** Named by the types of vfile only. */
interface URL {
  readonly href: string
}

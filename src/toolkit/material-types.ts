/** What a campaign gives people to use: guides, and products to order. See `types.ts`. */

/** A picture in one size. */
export interface Picture {
  /** `''`: decorative. */
  readonly alt: string;
  readonly url: string;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** A guide to follow step by step. */
export interface Guide {
  readonly id: string;
  readonly title: string;
  readonly introduction?: string;
  /** At least one; an `https:` address in it is a link. */
  readonly steps: readonly string[];
  readonly downloads: readonly Download[];
}

export interface Download {
  readonly title: string;
  readonly url: string;
  /** MIME type, such as `application/pdf`. */
  readonly type?: string;
  /** Bytes. */
  readonly size?: number;
}

/** What can be ordered. */
export interface Product {
  readonly id: string;
  readonly name: string;
  /** None: it is ordered as one thing. */
  readonly variants: readonly Variant[];
  readonly image?: Picture;
  /** How many can be ordered of each variant, a whole number; no limit without it. */
  readonly max?: number;
}

export interface Variant {
  readonly id: string;
  readonly name: string;
}

export interface Orders {
  /** Where an order is sent. */
  readonly email?: string;
  readonly text?: string;
}

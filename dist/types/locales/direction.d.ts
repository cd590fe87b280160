/** @example directionOf('fa-IR') // 'rtl' */
export declare const directionOf: (lang: string) => "ltr" | "rtl";

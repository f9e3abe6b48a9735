/** What denies in each language, tuned on the real texts: a word stands here because a sentence needed it. */
import type { Locale } from "@/i18n/routing";

type Words = {
  /** Forms that hold a word of denial and deny nothing: taken out first. */
  neutral: RegExp;
  /** A sentence with one of these denies, and the other language must deny too. */
  denies: RegExp;
  /** Answers a denial of the other language, but asks for none. */
  mayDeny: RegExp;
};

export const negationWords: Record<Locale, Words> = {
  en: {
    neutral: /\b(?:not only|no (?:later|less|more|fewer) than|no doubt|No\. )/gi,
    denies: /\b(?:not|no|never|none|nor|neither|cannot|without|nothing|nobody|nowhere)\b|n[’']t\b/i,
    mayDeny:
      /\b(?:un(?:dated|clear|taxed|safe|accounted|certain|known|registered|paid|named|changed|seen|confirmed)|leav(?:es?|ing)|left|lacks?|missing|avoid|open|end|instead|except|before|alone|little|least|refus\w+)\b/i,
  },
  zh: {
    neutral:
      /不(?:仅|但|断|久|少|过|良|论|管|止|超过|变|动产|得不|同(?!意)|一(?!定)|等(?!于|同))|未来|未成年|无(?:锡|论|人机|线|菌|障碍)|非(?:处方|洲|常)|否则|[是能可]否|除非/g,
    denies: /不|未|没|无|非|否|勿/,
    mayDeny: /唯一|只|避免|之外|以外|除外|免|缺/,
  },
};

import { UsageError } from "../lib/errors.ts";
import type { Translated } from "../lib/language.ts";
import { fillEach } from "./charts.ts";

/** Why a file is no table of statistics that can be taken. */
const REFUSALS = {
  pdf: {
    ja: "「{name}」はPDFです。同じ表をCSVかXLSXで取得してください。",
    en: "“{name}” is a PDF. Take the same table as CSV or XLSX.",
  },
  encoding: {
    ja: "「{name}」の文字コードがUTF-8でもCP932（Shift_JIS）でもありません。UTF-8のCSVで保存してください。",
    en: "“{name}” is neither UTF-8 nor CP932 (Shift_JIS). Save it as CSV UTF-8.",
  },
  csv: {
    ja: "「{name}」はCSVの表ではありません（{reason}）。CSVで保存し直してください。",
    en: "“{name}” is no CSV table ({reason}). Save the table as CSV again.",
  },
  edition: {
    ja: "「{name}」は取り込めない版のSSDSEです（{kind}）。最初のセルがSSDSE-Aと年である、2021年以後のSSDSE-Aを取得してください。",
    en: "“{name}” is an edition of SSDSE that is not taken ({kind}). Take SSDSE-A of 2021 or later, whose first cell is SSDSE-A and a year.",
  },
} as const satisfies Record<string, Translated>;

export const statisticsRefusal = (
  why: keyof typeof REFUSALS,
  values: Record<string, string>,
): UsageError => new UsageError(fillEach(REFUSALS[why], values));

import type { Inline } from '../inline'
import type { Block, PacketDocument } from '../tree'
import { documentOf, paragraph, plain, prose } from './small-document'
import { lanesOf } from './lanes-of'

const texts: Record<string, string> = {
  Arabic: 'تحسّن زمن الاستجابة بنسبة 41 % (من 410 إلى 242 ms) في خمسة أرباع؛ راجع E-07. السَّلَامُ عَلَيْكُمْ',
  Hebrew: 'זמן התגובה ירד ב־41 % (מ־410 ל־242 ms) בחמישה רבעונים. שָׁלוֹם עֲלֵיכֶם, E-07',
  Chinese: '五个季度内，结账延迟下降了 41 %（410 ms 降至 242 ms），参见 E-07。',
  Japanese: '五四半期で遅延が41 %減少した（410 msから242 ms）。「基準値」を先に決めた。',
  Korean: '다섯 분기 동안 지연 시간이 41 % 줄었다(410 ms에서 242 ms로).',
  Thai: 'เวลาแฝงลดลงร้อยละ 41 ในห้าไตรมาส วิศวกรซอฟต์แวร์วัดค่าก่อนเริ่มงาน',
  Devanagari: 'पाँच तिमाहियों में विलंबता 41 % घटी; सॉफ़्टवेयर अभियंता क्षत्रिय',
  Cyrillic: 'Задержка снизилась на 41 % за пять кварталов; базовая линия была измерена заранее.',
  Formulas: 'Δ = x̄₁ − x̄₀ ± 1.96 · √(σ²/n), p < 0.001, ∑ᵢ wᵢ ≥ ½, ∂L/∂θ ≈ 0, 10⁻³ … 10³, α ≤ β ≠ γ → ∞',
  Emoji: 'Done ✅ 🚀 👩‍💻 🇩🇪 👍🏽',
  Pasted: 'An eﬃcient ﬁnding in E\u201107: 10\u202f000 𝐛𝐨𝐥𝐝 𝟒𝟏 ĳ ﬅ Ⅳ ½ ㎡ ｶﾀｶﾅ',
  Serbian: 'Љубав према мерењу: г д п т, ђ ћ џ',
  Missing: 'A character of no font: \u{13000} and a control\u0007 character',
}

const languages: Record<string, string> = {
  Arabic: 'ar',
  Hebrew: 'he',
  Chinese: 'zh',
  Japanese: 'ja',
  Korean: 'ko',
  Thai: 'th',
  Devanagari: 'hi',
  Cyrillic: 'ru',
}

/** Text in every place where text can stand, so that each meets tables, figures, links and lists. */
function everywhere(text: string): Block[] {
  const runs: Inline[] = [
    plain(text),
    { type: 'text', text: ` ${text}`, style: 'strong' },
    { type: 'citation', exhibit: 'E-07' },
  ]
  const linked: Inline[] = [{ type: 'link', href: 'https://example.com/a/(b)?c=d', text }]
  return [
    { type: 'title', kicker: text, title: text, deck: text },
    { type: 'heading', level: 1, text, id: 'top', outline: true },
    { type: 'contents', title: text, depth: 2 },
    { type: 'paragraph', runs },
    { type: 'paragraph', runs: linked, role: 'note', width: 'full' },
    { type: 'list', ordered: true, items: [{ runs, items: [{ runs: linked }] }] },
    { type: 'side-notes', title: text, notes: [runs] },
    { type: 'claim', criterion: text, runs, note: text },
    { type: 'quote', runs, attribution: text, note: text, language: 'de' },
    { type: 'key-figures', figures: [{ value: '41 %', caption: text }] },
    { type: 'definitions', rows: [{ label: text, value: runs }] },
    {
      type: 'forest',
      title: text,
      subtitle: text,
      alt: text,
      reference: 0,
      rows: [{ label: text, effect: 1, low: 0.5, high: 2, text: '+1 (0.5 to 2)', exhibit: 'E-07' }],
    },
    {
      type: 'bars',
      title: text,
      subtitle: text,
      alt: text,
      bars: [{ label: text, value: 1, text: '1', highlight: true }],
    },
    lanesOf(text),
    { type: 'exhibit', id: 'E-07', title: text, kind: text, anchor: 'e07' },
    { type: 'image', sha256: 'image', alt: text, caption: text },
    { type: 'blank-lines', label: text, lines: 2 },
  ]
}

const longTable: Block = {
  type: 'table',
  summary: 'Many rows',
  columns: [
    { label: 'Name', width: 1, align: 'left', rowHeader: true },
    { label: 'Text', width: 3, align: 'left' },
    { label: 'Value', width: 1, align: 'right', numeric: true },
  ],
  rows: Array.from({ length: 90 }, (_, index) => ({
    id: `R-${index}`,
    cells: [[plain(`Row ${index}`)], [plain(prose(4 + (index % 30)))], [plain(`${index}.5 %`)]],
  })),
}

/** Documents that break the promises of PDF/A and PDF/UA first, by their names. Asset: "image". */
export function hardDocuments(): Map<string, PacketDocument> {
  const scripts = Object.entries(texts).map(([name, text]): [string, PacketDocument] => [
    name,
    documentOf(everywhere(text), { title: text, language: languages[name] ?? 'en' }),
  ])
  const looks = ['standard', 'plain', 'large-print'].map((template): [string, PacketDocument] => [
    `A long table, ${template}`,
    documentOf([paragraph(prose(200)), longTable, paragraph(prose(40))], { template, pageSize: 'letter' }),
  ])
  return new Map([...scripts, ...looks])
}

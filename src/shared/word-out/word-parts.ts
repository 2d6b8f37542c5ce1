import type { Language } from '../i18n/languages.ts'
import { xmlText } from './word-xml.ts'

/** What a Word file consists of beside its text (ISO/IEC 29500-1 and -2): kept to what Word itself asks for. */

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageNames = 'http://schemas.openxmlformats.org/package/2006'
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const languageTags: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

export const contentTypes = `${declaration}<Types xmlns="${packageNames}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="${contentType}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="${contentType}.styles+xml"/>
<Override PartName="/word/settings.xml" ContentType="${contentType}.settings+xml"/>
<Override PartName="/word/footer1.xml" ContentType="${contentType}.footer+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
</Types>`

export const packageRelations = `${declaration}<Relationships xmlns="${packageNames}/relationships">
<Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/>
<Relationship Id="rId2" Type="${packageNames}/relationships/metadata/core-properties" Target="docProps/core.xml"/>
</Relationships>`

export const documentRelations = `${declaration}<Relationships xmlns="${packageNames}/relationships">
<Relationship Id="rId1" Type="${relations}/styles" Target="styles.xml"/>
<Relationship Id="rId2" Type="${relations}/settings" Target="settings.xml"/>
<Relationship Id="rId3" Type="${relations}/footer" Target="footer1.xml"/>
</Relationships>`

export const coreProperties = (
  { title, about, language }: { title: string; about: string; language: Language },
  now: Date,
): string =>
  `${declaration}<cp:coreProperties xmlns:cp="${packageNames}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>${xmlText(title)}</dc:title>
<dc:description>${xmlText(about)}</dc:description>
<dc:language>${languageTags[language]}</dc:language>
<dcterms:created xsi:type="dcterms:W3CDTF">${now.toISOString().slice(0, 19)}Z</dcterms:created>
</cp:coreProperties>`

export const settings = (language: Language): string => `${declaration}<w:settings xmlns:w="${main}">
<w:zoom w:percent="100"/>
<w:defaultTabStop w:val="708"/>
<w:characterSpacingControl w:val="doNotCompress"/>
<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
<w:themeFontLang w:val="${languageTags[language]}"/>
</w:settings>`

export const footer = (title: string): string => `${declaration}<w:ftr xmlns:w="${main}">
<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">${xmlText(title)}</w:t></w:r><w:r><w:tab/></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>
</w:ftr>`

export type Orientation = 'portrait' | 'landscape'

/** A4 and its margins, in twentieths of a point. */
const pages: Record<Orientation, string> = {
  portrait: '<w:pgSz w:w="11906" w:h="16838"/>',
  landscape: '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
}

/** What stands before the text, and after it. */
export const documentFrame = (orientation: Orientation): [head: string, foot: string] => [
  `${declaration}<w:document xmlns:w="${main}" xmlns:r="${relations}"><w:body>`,
  `<w:sectPr><w:footerReference w:type="default" r:id="rId3"/>${pages[orientation]}<w:pgMar w:top="850" w:right="850" w:bottom="850" w:left="850" w:header="425" w:footer="425" w:gutter="0"/></w:sectPr></w:body></w:document>`,
]

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7F8A96"/>`)
  .join('')

interface ParagraphStyle {
  id: string
  name: string
  paragraph?: string
  run?: string
}

const paragraphStyle = ({ id, name, paragraph = '', run = '' }: ParagraphStyle): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${
    id.startsWith('Heading') ? '<w:next w:val="Normal"/>' : ''
  }<w:qFormat/>${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${run && `<w:rPr>${run}</w:rPr>`}</w:style>`

/** Bold is never a style's within the table: there it marks a label, see labels.ts. */
export const styles = (language: Language, orientation: Orientation): string =>
  [
    `${declaration}<w:styles xmlns:w="${main}">`,
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>',
    `<w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="${languageTags[language]}" w:eastAsia="en-US" w:bidi="ar-SA"/>`,
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="40" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    `<w:style w:type="table" w:customStyle="1" w:styleId="PlanTable"><w:name w:val="Plan Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar><w:top w:w="57" w:type="dxa"/><w:bottom w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    paragraphStyle({
      id: 'Heading1',
      name: 'heading 1',
      paragraph: '<w:keepNext/><w:spacing w:after="120"/><w:outlineLvl w:val="0"/>',
      run: '<w:b/><w:sz w:val="32"/><w:szCs w:val="32"/>',
    }),
    paragraphStyle({
      id: 'Heading2',
      name: 'heading 2',
      paragraph: '<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/>',
      run: '<w:b/><w:sz w:val="24"/><w:szCs w:val="24"/>',
    }),
    paragraphStyle({ id: 'Detail', name: 'Detail', paragraph: '<w:spacing w:before="80"/>' }),
    paragraphStyle({
      id: 'NextReflection',
      name: 'Next Reflection',
      paragraph: '<w:spacing w:before="280"/>',
    }),
    paragraphStyle({ id: 'Help', name: 'Help', run: '<w:color w:val="4A5561"/>' }),
    paragraphStyle({ id: 'TOC1', name: 'toc 1' }),
    // Set off by a line at its side, and large enough to be read from a wall.
    paragraphStyle({
      id: 'Example',
      name: 'Example',
      paragraph:
        '<w:keepLines/><w:pBdr><w:left w:val="single" w:sz="18" w:space="12" w:color="767676"/></w:pBdr><w:spacing w:after="240" w:line="312" w:lineRule="auto"/><w:ind w:left="284"/>',
      run: '<w:sz w:val="26"/><w:szCs w:val="26"/>',
    }),
    paragraphStyle({
      id: 'Footer',
      name: 'footer',
      paragraph: `<w:tabs><w:tab w:val="right" w:pos="${orientation === 'landscape' ? 15138 : 10206}"/></w:tabs>`,
      run: '<w:color w:val="4A5561"/><w:sz w:val="18"/><w:szCs w:val="18"/>',
    }),
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B5394"/><w:u w:val="single"/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="End"><w:name w:val="End"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="20" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="2"/></w:rPr></w:style>',
    '</w:styles>',
  ].join('')

"""Makes the Word files of this folder and what each is to be read as: python3 make.py OUT [KIND ...]

Needs python3-docx, pandoc and LibreOffice, as Debian has them. The files themselves are kept, so that the tests need none
of these. Every class is written by at least two of the programs, in bokmål and nynorsk, with texts of its own.
"""
import html, io, json, os, random, re, subprocess, sys, tempfile, zipfile
import docx
from people import people
from first_unseen import first
from second_unseen import second

OUT, KINDS = sys.argv[1], sys.argv[2:]
TEXTS = json.load(open(os.path.join(os.path.dirname(__file__), 'texts.json')))
cases = []


class Texts:
    """Texts of one language, each used once in a file."""

    def __init__(self, language, seed):
        self.language, self.random, self.used = language, random.Random(seed), set()

    def __call__(self, kind):
        left = [t for t in TEXTS[self.language][kind] if t not in self.used]
        text = self.random.choice(left)
        self.used.add(text)
        return text

    def say(self, nb, nn):
        return nb if self.language == 'nb' else nn


def L(body): return ['longTermGoal', {'body': body}]
def K(body): return ['shortTermGoal', {'body': body}]
def A(body, **more): return ['action', {'body': body, **more}]
def R(outcome, **more): return ['reflection', {'outcome': outcome, **more}]


# Written by the programs -----------------------------------------------------------------------------
# A block is a text, ('h', text) or ('t', rows). A cell is a text or a list of paragraphs: '* ' begins an item of a list,
# '\n' is a Shift+Enter; '"' goes on with the cell above, '<' with the one to the left.

def paragraphs(cell): return [cell] if isinstance(cell, str) else cell


def by_python(blocks):
    document = docx.Document()
    for block in blocks:
        if isinstance(block, str): fill(document.add_paragraph(), block)
        elif block[0] == 'h': document.add_heading(block[1], 2)
        else:
            rows = block[1]
            table = document.add_table(len(rows), len(rows[0]))
            table.style = 'Table Grid'
            for r, row in enumerate(rows):
                for c, cell in enumerate(row):
                    if cell == '"': table.cell(r - 1, c).merge(table.cell(r, c)); continue
                    if cell == '<': table.cell(r, c - 1).merge(table.cell(r, c)); continue
                    for n, text in enumerate(paragraphs(cell)):
                        target = table.cell(r, c)
                        fill(target.paragraphs[0] if n == 0 else target.add_paragraph(), text)
            document.add_paragraph()
    return document


def fill(paragraph, text):
    if text.startswith('* '): paragraph.style, text = 'List Bullet', text[2:]
    for n, line in enumerate(text.split('\n')):
        if n: paragraph.add_run().add_break()
        paragraph.add_run(line)


def as_html(blocks):
    out = []
    for block in blocks:
        if isinstance(block, str): out.append(html_paragraphs([block]))
        elif block[0] == 'h': out.append(f'<h2>{html.escape(block[1])}</h2>')
        else:
            rows, lines = block[1], []
            for r, row in enumerate(rows):
                cells = []
                for c, cell in enumerate(row):
                    if cell in ('"', '<'): continue
                    down = next((n for n in range(1, len(rows) - r) if rows[r + n][c] != '"'), len(rows) - r)
                    right = next((n for n in range(1, len(row) - c) if row[c + n] != '<'), len(row) - c)
                    spans = (f' rowspan="{down}"' if down > 1 else '') + (f' colspan="{right}"' if right > 1 else '')
                    cells.append(f'<td{spans}>{html_paragraphs(paragraphs(cell))}</td>')
                lines.append(f'<tr>{"".join(cells)}</tr>')
            out.append(f'<table border="1">{"".join(lines)}</table>')
    return f'<html><head><meta charset="utf-8"></head><body>{"".join(out)}</body></html>'


def html_paragraphs(texts):
    out, items = [], []
    for text in [*texts, None]:
        if text and text.startswith('* '): items.append(f'<li>{html.escape(text[2:])}</li>'); continue
        if items: out.append(f'<ul>{"".join(items)}</ul>'); items = []
        if text is not None: out.append('<p>' + html.escape(text).replace('\n', '<br>') + '</p>')
    return ''.join(out)


MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'


def by_hand(blocks):
    """The least that Word opens, with runs broken in the midst of words, as its spelling leaves them, and changes tracked."""
    def run(text, kind='t'):
        lines = [f'<w:{kind} xml:space="preserve">{html.escape(line, False)}</w:{kind}>' for line in text.split('\n')]
        return f'<w:r>{"<w:br/>".join(lines)}</w:r>'

    def paragraph(text, style=''):
        out = []
        for part in re.split(r'(\{[-+].*?[-+]\})', text):
            if part.startswith('{-'): out.append(f'<w:del w:id="1" w:author="A">{run(part[2:-2], "delText")}</w:del>')
            elif part.startswith('{+'): out.append(f'<w:ins w:id="2" w:author="A">{run(part[2:-2])}</w:ins>')
            elif part: half = len(part) // 2; out.append(f'{run(part[:half])}<w:proofErr w:type="spellStart"/>{run(part[half:])}')
        return f'<w:p>{style}{"".join(out)}</w:p>'

    def table(rows):
        lines = []
        for r, row in enumerate(rows):
            cells = []
            for c, cell in enumerate(row):
                if cell == '<': continue
                right = next((n for n in range(1, len(row) - c) if row[c + n] != '<'), len(row) - c)
                merge = '<w:vMerge/>' if cell == '"' else '<w:vMerge w:val="restart"/>' if r + 1 < len(rows) and rows[r + 1][c] == '"' else ''
                texts = [''] if cell == '"' else paragraphs(cell)
                cells.append(f'<w:tc><w:tcPr><w:gridSpan w:val="{right}"/>{merge}</w:tcPr>{"".join(paragraph(t) for t in texts)}</w:tc>')
            lines.append(f'<w:tr>{"".join(cells)}</w:tr>')
        return f'<w:tbl><w:tblPr/>{"".join(lines)}</w:tbl>'

    body = ''.join(paragraph(b) if isinstance(b, str) else table(b[1]) if b[0] == 't'
                   else paragraph(b[1], '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') for b in blocks)
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w') as target:
        target.writestr('[Content_Types].xml', f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{WORD}.document.main+xml"/></Types>')
        target.writestr('_rels/.rels', f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>')
        target.writestr('word/document.xml', f'<w:document xmlns:w="{MAIN}"><w:body>{body}</w:body></w:document>')
    return out.getvalue()


# Cases ------------------------------------------------------------------------------------------------

def case(kind, make, programs=('python', 'pandoc', 'office'), count=2):
    """`count` files in each language, by the programs in turn."""
    for n in range(count):
        for language in ('nb', 'nn'):
            t = Texts(language, f'{kind} {language} {n}')
            blocks, rows, *more = make(t, n)
            program = programs[(n + (language == 'nn')) % len(programs)]
            # Every second one was held back while the rules were written.
            cases.append({'kind': kind, 'file': f'{kind}-{language}-{n + 1}.docx', 'isHeldBack': n % 2 == 1,
                          'program': program, 'blocks': blocks, 'rows': rows, **(more[0] if more else {})})


def head(t, n=0):
    return [['Langsiktig mål', 'Kortsiktige mål', t.say('Aksjon', 'Aksjon'),
             t.say('Hvordan gikk det? Hvordan vet jeg det?', 'Korleis gjekk det? Korleis veit eg det?')],
            [t.say('Langsiktig mål:', 'Langsiktig mål:'), t.say('Kortsiktige mål:', 'Kortsiktige mål:'),
             t.say('(Aksjon) Hva vil jeg prøve ut (hvilke ledergrep)?', '(Aksjon) Kva vil eg prøve ut (kva leiargrep)?'),
             t.say('Hvordan gikk det?', 'Korleis gjekk det?')]][n % 2]


def form(t, n):
    l, k1, k2, a1, a2, a3, r1 = t('L'), t('K'), t('K'), t('A'), t('A'), t('A'), t('R')
    return [('t', [head(t, n), [l, k1, a1, r1], ['"', k2, a2, ''], ['"', '"', a3, '']])], \
        [L(l), K(k1), A(a1), R(r1), K(k2), A(a2), A(a3)]


def no_head(t, n):
    l, k1, k2, a1, a2, a3, r1, r2 = t('L'), t('K'), t('K'), t('A'), t('A'), t('A'), t('R'), t('R')
    if n % 2:
        return [t.say('Vår plan', 'Vår plan'), ('t', [[k1, a1, r1], ['', a2, ''], [k2, a3, r2]])], \
            [L(''), K(k1), A(a1), R(r1), A(a2), K(k2), A(a3), R(r2)], {'leftovers': 1}
    return [('t', [[l, k1, a1, r1], ['', '', a2, ''], ['', k2, a3, r2]])], \
        [L(l), K(k1), A(a1), R(r1), A(a2), K(k2), A(a3), R(r2)]


def sentence_first(t, n):
    k, k2, a, a2, r = t('Målet er'), t('K'), t('Tid til'), t('A'), t('R')
    if n % 2: return [('t', [[k, a], [k2, a2]])], [L(''), K(k), A(a), K(k2), A(a2)]
    l = t('L')
    return [('t', [[l, k, a, r], ['', k2, a2, '']])], [L(l), K(k), A(a), R(r), K(k2), A(a2)]


def comment_heads(t, n):
    k1, k2, a1, a2, a3, r1, r2 = t('K'), t('K'), t('A'), t('A'), t('A'), t('R'), t('R')
    names = [['Mål', 'Tiltak', 'Kommentar'], ['Mål', 'Tiltak', 'Merknader'], ['Mål for perioden', 'Tiltak', t.say('Kommentarer', 'Kommentarar')]][n % 3]
    return [('t', [names, [k1, a1, r1], ['', a2, ''], [k2, a3, r2]])], \
        [L(''), K(k1), A(a1), R(r1), A(a2), K(k2), A(a3), R(r2)]


def labels_left(t, n):
    l, k, a, f, w, d, r = t('L'), t('K'), t('A'), t('F'), t('who'), t('when'), t('R')
    k2, a2, w2 = t('K'), t('A'), t('who')
    goal = t.say(['Langsiktig mål', 'Overordnet mål'][n % 2], ['Langsiktig mål', 'Overordna mål'][n % 2])
    rows = [[goal, l], [t.say('Kortsiktig mål', 'Kortsiktig mål'), k], [t.say('Aksjon/ledergrep', 'Aksjon/leiargrep') if n % 2 else 'Tiltak', a],
            [t.say('Hvorfor tror vi dette virker?', 'Kvifor trur vi dette verkar?') if n % 2 else t.say('Antakelse', 'Antaking'), f],
            [t.say('Ansvarlig', 'Ansvarleg') if n % 2 else t.say('Hvem', 'Kven'), w], [t.say('Når', 'Når'), d],
            [t.say('Hvordan gikk det?', 'Korleis gjekk det?'), r]]
    second = [[t.say('Kortsiktig mål', 'Kortsiktig mål'), k2], ['Tiltak', a2], [t.say('Hvem', 'Kven'), w2]]
    expected = [L(l), K(k), A(a, assumption=f, responsible=w, timeframe=d), R(r), K(k2), A(a2, responsible=w2)]
    return ([('t', rows + second)] if n % 2 else [('t', rows), ('t', second)]), expected


QUESTIONS = [['Hva er målsettingen for skolens deltakelse i matematikkløftet?', 'Kva er målsetjinga for deltakinga til skulen i matematikkløftet?'],
             ['Hvordan er det jobbet med utvikling og forankring av målsettingen?', 'Korleis er det jobba med utvikling og forankring av målsetjinga?'],
             ['Hvordan har du sikret at alle har utviklet eierskap til målsettingen?', 'Korleis har du sikra at alle har utvikla eigarskap til målsetjinga?']]


def questions(t, n):
    answers = [t('answer') for _ in QUESTIONS]
    plan, rows = form(t, n)
    asked = [t.say(*q) for q in QUESTIONS]
    pairs = [[q, a] for q, a in zip(asked, answers)]
    if n % 3 == 1: pairs = [[t.say('Spørsmål', 'Spørsmål'), 'Svar'], *pairs]
    if n % 3 == 2: pairs = [[f'{i + 1}. {q}', a] for i, (q, a) in enumerate(pairs)]
    return [('t', pairs), *plan], rows, {'answers': answers}


def facts(t, n):
    plan, rows = form(t, n)
    w, d = t('who'), t('when')
    table = [[[t.say('Ansvarlig', 'Ansvarleg'), 'Periode'], [w, d]],
             [[t.say('Skole', 'Skule'), t.say('Fjordvik skole', 'Fjordvik skule')], [t.say('Ansvarlig', 'Ansvarleg'), w], ['Periode', d]]][n % 2]
    return [('t', table), *plan], rows, {'leftovers': 2}


FORMS = {'nb': ['Fordi vi antar at {}', 'Fordi vi antar at: {}', 'Fordi vi antar at … {}', 'Antakelse: {}', 'Vi tror at {}', 'Begrunnelse: {}', 'Vi antar at {}', 'Fordi {}'],
         'nn': ['Fordi vi går ut frå at {}', 'Fordi vi antek at {}', 'Fordi vi antek at: {}', 'Antaking: {}', 'Vi trur at {}', 'Grunngjeving: {}', 'Vi går ut frå at {}', 'Fordi {}']}


def assumption(t, n):
    l, k, a1, a2, f1, f2, w, d, r = t('L'), t('K'), t('A'), t('A'), t('F'), t('F'), t('who'), t('when'), t('R')
    forms = FORMS[t.language]
    one, two = forms[(2 * n) % 8], forms[(2 * n + 1) % 8]
    names = ['Langsiktig mål', 'Kortsiktige mål', 'Aksjon', t.say('Hvem', 'Kven'), t.say('Når', 'Når'), t.say('Hvordan gikk det?', 'Korleis gjekk det?')]
    return [('t', [names, [l, k, [a1, one.format(f1)], w, d, r], ['', '', [a2, two.format(f2)], '', '', '']])], \
        [L(l), K(k), A(a1, assumption=f1, responsible=w, timeframe=d), R(r), A(a2, assumption=f2)]


def repeated(t, n):
    l, k1, k2, a1, a2, a3, r = t('L'), t('K'), t('K'), t('A'), t('A'), t('A'), t('R')
    rows = [head(t, n), [l, k1, a1, r], [l, k1, a2, ''], [l + (' ' if n % 2 else ''), k2, a3, '']]
    return [('t', rows)], [L(l), K(k1), A(a1), R(r), A(a2), K(k2), A(a3)]


def two_and_two(t, n):
    l, k, a1, a2, r, e = t('L'), t('K'), t('A'), t('A'), t('R'), t('R')
    return [('t', [head(t, n), [l, k, [a1, a2] if n % 2 else [f'* {a1}', f'* {a2}'], [r, e]]])], \
        [L(l), K(k), A(a1), A(a2), R(f'{r}\n{e}')], {'isAsked': True}


def dated(t, n):
    l, k, a, a2, r1, r2, r3 = t('L'), t('K'), t('A'), t('A'), t('R'), t('R'), t('R')
    dates = [[('12.11.2025: ', '2025-11-12'), (t.say('15. januar 2026: ', '15. januar 2026: '), '2026-01-15')],
             [('3. des. 2025 – ', '2025-12-03'), ('14/1-26: ', '2026-01-14')],
             [('20.10.25: ', '2025-10-20'), ('02.03.2026 – ', '2026-03-02')],
             [(t.say('Desember 2025: ', 'Desember 2025: '), None), ('13.01.2026 ', '2026-01-13')]][n % 4]
    (d1, on1), (d2, on2) = dates
    texts = [d1 + r1, d2 + r2]
    first = R(r1, reflected_on=on1) if on1 else R(d1 + r1)
    return [('t', [head(t, n), [l, k, a, texts], ['', '', a2, r3]])], \
        [L(l), K(k), A(a), first, R(r2, reflected_on=on2), A(a2), R(r3)]


def broken(t, n):
    l, k1, k2, k3, a1, a2, a3 = t('L'), t('K'), t('K'), t('K'), t('A'), t('A'), t('A')
    one, two = [('1) ', '2) '), ('- ', '- '), ('1. ', '2. '), ('• ', '• ')][n % 4]
    rows = [head(t, n), [l, f'{one}{k1}\n{two}{k2}', '', ''], ['', k3, f'{one}{a1}\n{two}{a2}', ''], ['', '', a3, '']]
    return [('t', rows)], [L(l), K(k1), K(k2), K(k3), A(a1), A(a2), A(a3)]


def banner(t, n):
    k1, k2, a1, a2, a3, w = t('K'), t('K'), t('A'), t('A'), t('A'), t('who')
    names = [['Tiltak', t.say('Ansvarlig', 'Ansvarleg'), 'Frist', t.say('Erfaringer', 'Erfaringar')],
             [t.say('Hva', 'Kva'), t.say('Hvem', 'Kven'), t.say('Når', 'Når'), t.say('Vurdering', 'Vurdering')]][n % 2]
    mark = ['Mål {}: ', 'Kortsiktig mål {}: ', '', 'Delmål {}: '][n % 4]
    one, two = mark.format(1), mark.format(2)
    return [('t', [names, [one + k1, '<', '<', '<'], [a1, w, '', ''], [a2, '', '', ''], [two + k2, '<', '<', '<'], [a3, '', '', '']])], \
        [L(''), K(k1), A(a1, responsible=w), A(a2), K(k2), A(a3)]


def headings(t, n):
    k1, k2, a1, a2, a3, w, d = t('K'), t('K'), t('A'), t('A'), t('A'), t('who'), t('when')
    names = ['Tiltak', t.say('Ansvarlig', 'Ansvarleg'), 'Frist']
    mark = ['Mål {}: ', 'Kortsiktig mål {}: '][n % 2]
    if n % 3 == 2:
        l = t('L')
        return [('h', f'{t.say("Langsiktig mål", "Langsiktig mål")}: {l}'), ('h', f'Delmål: {k1}'), ('t', [names, [a1, w, d], [a2, '', '']]), ('h', f'Delmål: {k2}'), ('t', [names, [a3, '', d]])], \
            [L(l), K(k1), A(a1, responsible=w, timeframe=d), A(a2), K(k2), A(a3, timeframe=d)]
    return [('h', mark.format(1) + k1), ('t', [names, [a1, w, d], [a2, '', '']]), ('h', mark.format(2) + k2), ('t', [names, [a3, '', d]])], \
        [L(''), K(k1), A(a1, responsible=w, timeframe=d), A(a2), K(k2), A(a3, timeframe=d)]


def several(t, n):
    l, k1, k2, k3, a1, a2, a3, r = t('L'), t('K'), t('K'), t('K'), t('A'), t('A'), t('A'), t('R')
    second = [[['', k2, a2, ''], ['', k3, a3, r]], [head(t, n), [l, k2, a2, ''], ['', k3, a3, r]]][n % 2]
    return [('t', [head(t, n), [l, k1, a1, '']]), t.say('Fortsetter', 'Held fram'), ('t', second)], \
        [L(l), K(k1), A(a1), K(k2), A(a2), K(k3), A(a3), R(r)], {'leftovers': 1}


WILD = [
    (['Hva', 'Hvem', 'Når', 'Kommentar'], ['Kva', 'Kven', 'Når', 'Kommentar'], 'A who when R'),
    (['MÅL (langsiktige)', 'MÅL (kortsiktige)', 'Ledergrep', 'Evaluering'], ['MÅL (langsiktige)', 'MÅL (kortsiktige)', 'Leiargrep', 'Evaluering'], 'L K A R'),
    (['Mål på lang sikt', 'Mål på kort sikt', 'Tiltak', 'Vurdering'], ['Mål på lang sikt', 'Mål på kort sikt', 'Tiltak', 'Vurdering'], 'L K A R'),
    (['Hva vil vi oppnå?', 'Hva gjør vi?', 'Hvem', 'Frist'], ['Kva vil vi oppnå?', 'Kva gjer vi?', 'Kven', 'Frist'], 'K A who when'),
    (['Mål', 'Tiltak/ledergrep', 'Ansvar', 'Status'], ['Mål', 'Tiltak/leiargrep', 'Ansvar', 'Status'], 'K A who R'),
    (['Hovedmål', 'Delmål', 'Aktivitet', 'Evaluering/refleksjon'], ['Hovudmål', 'Delmål', 'Aktivitet', 'Evaluering/refleksjon'], 'L K A R'),
    (['Målsetting', 'Hvordan?', 'Ansvarlig', 'Tidsfrist'], ['Målsetjing', 'Korleis?', 'Ansvarleg', 'Tidsfrist'], 'K A who when'),
    (['Hva ønsker vi å oppnå', 'Tiltak', 'Hvordan ser vi at det virker?', 'Evaluering'], ['Kva ønskjer vi å oppnå', 'Tiltak', 'Korleis ser vi at det verkar?', 'Evaluering'], 'K A E R'),
]


def wild(t, n):
    nb, nn, columns = WILD[n % len(WILD)]
    rows, expected, goal = [t.say(nb, nn)], [], {}
    for line in range(2):
        row, action, reflection = [], {}, {}
        for column in columns.split():
            text = t('R' if column == 'E' else column)
            if column == 'L' and line: text = ''
            row.append(text)
            if column == 'L' and not line: goal['L'] = text
            elif column == 'K': goal[f'K{line}'] = text
            elif column == 'A': action['body'] = text
            elif column == 'who': action['responsible'] = text
            elif column == 'when': action['timeframe'] = text
            elif column == 'R': reflection['outcome'] = text
            elif column == 'E': reflection['evidence'] = text
        rows.append(row)
        if not line: expected.append(L(goal.get('L', '')))
        if f'K{line}' in goal: expected.append(K(goal[f'K{line}']))
        elif not line: expected.append(K(''))
        expected.append(['action', action])
        if reflection: expected.append(['reflection', {'outcome': '', **reflection}])
    return [('t', rows)], expected


def unknown_column(t, n):
    k, k2, a, a2, x = t('K'), t('K'), t('A'), t('A'), t('answer')
    name = [t.say('Ressurser', 'Ressursar'), t.say('Kompetansemål i LK20', 'Kompetansemål i LK20')][n % 2]
    return [('t', [['Mål', 'Tiltak', name], [k, a, x], [k2, a2, '']])], [L(''), K(k), A(a), K(k2), A(a2)], {'leftovers': 1}


def two_actions_columns(t, n):
    """Tiltak beside ledergrep."""
    k, a, b, a2, b2 = t('K'), t('A'), t('A'), t('A'), t('A')
    return [('t', [['Mål', 'Tiltak', t.say('Ledergrep', 'Leiargrep')], [k, a, b], ['', a2, b2]])], \
        [L(''), K(k), A(a), A(b), A(a2), A(b2)]


for kind, make, programs, count in [
    ('form', form, ('python', 'pandoc', 'office'), 2),
    ('no-head', no_head, ('python', 'pandoc', 'office'), 4),
    ('sentence-first', sentence_first, ('pandoc', 'python', 'office'), 4),
    ('comment-heads', comment_heads, ('python', 'office', 'pandoc'), 2),
    ('labels-left', labels_left, ('python', 'pandoc', 'office'), 4),
    ('questions', questions, ('pandoc', 'python', 'office'), 4),
    ('facts', facts, ('python', 'pandoc', 'office'), 2),
    ('assumption', assumption, ('python', 'office', 'pandoc'), 4),
    ('repeated', repeated, ('python', 'pandoc', 'office'), 2),
    ('two-and-two', two_and_two, ('python', 'pandoc', 'office'), 2),
    ('dated', dated, ('python', 'office', 'pandoc'), 4),
    ('broken', broken, ('python', 'office', 'pandoc'), 4),
    ('banner', banner, ('python', 'office', 'pandoc'), 4),
    ('headings', headings, ('python', 'pandoc', 'office'), 4),
    ('several', several, ('pandoc', 'python', 'office'), 2),
    ('wild', wild, ('python', 'office', 'pandoc'), 8),
    ('unknown-column', unknown_column, ('python', 'pandoc'), 2),
    ('two-columns-of-actions', two_actions_columns, ('python', 'pandoc'), 2),
]:
    case(kind, make, programs, count)


for n, (language, program, blocks, rows, *more) in enumerate(people(L, K, A, R)):
    cases.append({'kind': 'people', 'file': f'people-{language}-{n + 1}.docx', 'isHeldBack': True, 'program': program,
                  'blocks': blocks, 'rows': rows, **(more[0] if more else {})})


for name, batch in [('first', first), ('second', second)]:
    for n, (language, program, blocks, rows, more) in enumerate(batch):
        cases.append({'kind': f'{name}-unseen', 'file': f'{name}-unseen-{language}-{n + 1}.docx', 'isHeldBack': name == 'second',
                      'program': program, 'blocks': blocks, 'rows': rows, **more})

# The same as OpenDocument, by LibreOffice and by pandoc.
for n, at in enumerate((0, 1, 9, 12, 13, 15, 19, 22)):
    language, _, blocks, rows, more = first[at]
    cases.append({'kind': 'open-document', 'file': f'open-document-{language}-{n + 1}.odt', 'isHeldBack': False,
                  'program': ('office', 'pandoc')[n % 2], 'blocks': blocks, 'rows': rows, **more})

cases = [one for one in cases if not KINDS or one['kind'] in KINDS]


# Without what no reader of text needs: pictures, themes, settings, and styles that nothing is written in.
def slim(data):
    source = zipfile.ZipFile(io.BytesIO(data))
    if 'mimetype' in source.namelist(): return slim_open_document(source)
    parts = {name: source.read(name) for name in source.namelist()
             if not any(part in name for part in ('thumbnail', 'theme', 'stylesWithEffects', 'customXml', 'ettings', 'fontTable', 'docProps'))}
    styles = parts.get('word/styles.xml', b'').decode()
    texts = ''.join(parts[name].decode() for name in parts if name.endswith('.xml') and name != 'word/styles.xml')
    named = {id: style for style, id in re.findall(r'(<w:style .*?w:styleId="([^"]*)".*?</w:style>)', styles, re.S)}
    used, more = set(), {id for id in named if f'Style w:val="{id}"' in texts}
    while more: used |= more; more = {id for id in named if any(f'basedOn w:val="{id}"' in named[one] for one in used)} - used
    for id, style in named.items():
        if id not in used: styles = styles.replace(style, '')
    if styles: parts['word/styles.xml'] = re.sub(r'<w:latentStyles.*?</w:latentStyles>', '', styles, flags=re.S).encode()
    return zipped(parts)


def slim_open_document(source):
    return zipped({name: source.read(name) for name in ('mimetype', 'content.xml', 'styles.xml')})


def zipped(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED, compresslevel=9) as target:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, content)
    return out.getvalue()


os.makedirs(OUT, exist_ok=True)
with tempfile.TemporaryDirectory() as folder:
    for one in cases:
        name, kind = os.path.splitext(one['file'])
        if one['program'] == 'hand': open(f'{folder}/{name}.docx', 'wb').write(by_hand(one['blocks']))
        elif one['program'] == 'python': by_python(one['blocks']).save(f'{folder}/{name}.docx')
        else: open(f'{folder}/{name}.html', 'w').write(as_html(one['blocks']))
        if one['program'] == 'pandoc':
            subprocess.run(['pandoc', f'{folder}/{name}.html', '-o', f'{folder}/{name}{kind}'], check=True)
    for kind, written in (('.docx', 'docx:MS Word 2007 XML'), ('.odt', 'odt:writer8')):
        office = [f"{folder}/{os.path.splitext(one['file'])[0]}.html" for one in cases if one['program'] == 'office' and one['file'].endswith(kind)]
        if office: subprocess.run(['soffice', '--headless', '--infilter=HTML (StarWriter)', '--convert-to', written, '--outdir', folder, *office], check=True, stdout=subprocess.DEVNULL)
    for one in cases:
        open(f"{OUT}/{one['file']}", 'wb').write(slim(open(f"{folder}/{one['file']}", 'rb').read()))
        del one['blocks']
if KINDS and os.path.exists(f'{OUT}/expected.json'):
    cases = [one for one in json.load(open(f'{OUT}/expected.json')) if one['kind'] not in KINDS] + cases
json.dump(cases, open(f'{OUT}/expected.json', 'w'), ensure_ascii=False, indent=1)
print(len(cases), 'files')

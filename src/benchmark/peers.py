#!/usr/bin/env python3
"""Turns what other readers of PDFs give into the form that hand marks are compared with (see src/benchmark/reading).

  peers.py pdftotext file.pdf text    text of pdftotext -layout: paragraphs are what white lines part; no headings, items or tables
  peers.py tabula file.pdf 12=json …  JSON of tabula, a page each, as it does not tell the page itself: tables only
  peers.py opendataloader file.pdf json
"""
import json
import os
import re
import sys


def spaced(text):
    return re.sub(r'\s+', ' ', text or '').strip()


def is_number(text):
    return bool(re.fullmatch(r'[(+\-–−€ ]*\d[\d.,]*[)%\- ]*', spaced(text)))


def table(page, grid):
    """Rows above the first number are the header; what stands before the first number of a row is its label."""
    first = next((i for i, row in enumerate(grid) if sum(map(is_number, row[1:])) and not all(
        is_year(cell) for cell in row if is_number(cell))), len(grid))
    heads = [spaced(' '.join(column)) for column in zip(*grid[:first])] if first else []
    rows = []
    for row in grid[first:]:
        label = spaced(' '.join(cell for cell in row[:next((i for i, c in enumerate(row) if is_number(c) and i), len(row))]))
        cells = [dict(column=heads[i] if i < len(heads) else '', value=spaced(cell)) for i, cell in enumerate(row) if i and is_number(cell)]
        rows.append(dict(label=label, cells=cells))
    return dict(page=page, title='', rows=rows)


def is_year(text):
    return bool(re.fullmatch(r'20\d\d', spaced(text)))


def squared(rows):
    width = max(map(len, rows), default=0)
    return [row + [''] * (width - len(row)) for row in rows]


def pdftotext(source):
    pages = open(source, encoding='utf8', errors='replace').read().split('\f')
    return [dict(page=n, items=[dict(type='paragraph', text=spaced(part)) for part in re.split(r'\n\s*\n', page) if spaced(part)])
            for n, page in enumerate(pages, 1)], []


def tabula(*sources):
    tables = []
    for page, source in (each.split('=', 1) for each in sources):
        for each in json.load(open(source, encoding='utf8')):
            tables.append(table(int(page), squared([[cell['text'] for cell in row] for row in each['data']])))
    return [], tables


def opendataloader(source):
    pages, tables = {}, []

    def words(node):
        return spaced(' '.join([node.get('content') or ''] + [words(kid) for kid in node.get('kids') or []]))

    def put(node, kind, level=0):
        text = spaced(node.get('content'))
        if text:
            pages.setdefault(node['page number'], []).append(dict(type=kind, level=level, text=text))

    def walk(node, depth=0):
        kind = node.get('type')
        if kind in ('header', 'footer'):
            return
        if kind == 'list':
            for item in node.get('list items') or []:
                put(item, 'item', depth + 1)
                for kid in item.get('kids') or []:
                    walk(kid, depth + 1)
        elif kind == 'table':
            grid = []
            for row in node.get('rows') or []:
                cells = {}
                for cell in row.get('cells') or []:
                    for column in range(cell['column number'], cell['column number'] + (cell.get('column span') or 1)):
                        cells[column] = words(cell) if column == cell['column number'] or not is_number(words(cell)) else ''
                grid.append([cells.get(column, '') for column in range(1, max(cells, default=0) + 1)])
            if grid:
                tables.append(table(node['page number'], squared(grid)))
        elif kind in ('heading', 'caption', 'paragraph'):
            put(node, kind, node.get('heading level') or 0)
        else:
            for kid in node.get('kids') or []:
                walk(kid, depth)

    for node in json.load(open(source, encoding='utf8'))['kids']:
        walk(node)
    return [dict(page=n, items=items) for n, items in sorted(pages.items())], tables


if __name__ == '__main__':
    tool, pdf, *sources = sys.argv[1:]
    pages, tables = dict(pdftotext=pdftotext, tabula=tabula, opendataloader=opendataloader)[tool](*sources)
    json.dump(dict(file=os.path.basename(pdf), pages=pages, tables=tables), sys.stdout, ensure_ascii=False)

-- An imaginary town with a programme, an older agreement and a budget.
insert into municipality (code, name) values ('GM9999', 'Nergenshuizen') on conflict do nothing;

insert into document (id, code, title, kind, municipality, period_from, period_to, file_name, sha256, line_count,
                      blank_lines, read_at, read_millis, budget_address)
values (901, 'dp-nergenshuizen-2030', 'Dorpspartij 2030', 'PROGRAMME', 'GM9999', 2030, 2034, 'a.txt', repeat('a', 64), 9, 0, now(), 1, null),
       (902, 'akkoord-nergenshuizen-2026', 'Akkoord van Nergenshuizen', 'AGREEMENT', 'GM9999', 2026, 2030, 'b.txt', repeat('b', 64), 9, 0, now(), 1, null),
       (903, 'begroting-nergenshuizen-2030', 'Begroting van Nergenshuizen', 'BUDGET', 'GM9999', 2030, 2030, 'c.txt', repeat('c', 64), 9, 0, now(), 1, '2030');
insert into document_issuer (document_id, position, name) values (901, 0, 'DP');

insert into passage (id, document_id, number, kind, level, chapter_number, chapter_title, text, line_from, line_to)
values (9011, 901, 1, 'LIST_ITEM', 0, 1, 'Wonen', 'Elk jaar dertig hofjes.', 3, 3),
       (9021, 902, 1, 'LIST_ITEM', 0, 1, 'Samen', 'We bouwen hofjes.', 4, 4),
       (9031, 903, 1, 'HEADING', 1, 1, 'Bouwen', 'Meer hofjes', 5, 5),
       (9032, 903, 2, 'HEADING', 1, 1, 'Bouwen', 'Hofjes tekenen', 6, 6),
       (9033, 903, 3, 'TABLE', 0, 2, 'Bijlage', 'Taakvelden', 7, 7),
       (9034, 903, 4, 'TABLE_ROW', 0, 2, 'Bijlage', 'Wonen en bouwen', 8, 8),
       (9035, 903, 5, 'TABLE_ROW', 0, 2, 'Bijlage', 'Wonen en bouwen', 9, 9);

insert into pledge (id, document_id, ref, chapter_number, chapter_title, ordinal, text, passage_number, line_from, line_to)
values (1, 901, 'dp-nergenshuizen-2030/1.1', 1, 'Wonen', 1, 'Elk jaar dertig hofjes.', 1, 3, 3);
insert into pledge_theme (pledge_id, rank, theme, basis) values (1, 0, 'wonen', 'BY_CHAPTER');

insert into agreement_item (id, document_id, ref, chapter_number, chapter_title, ordinal, printed_number, text, passage_number, line_from, line_to)
values (1, 902, 'akkoord-nergenshuizen-2026/1.1', 1, 'Samen', 1, '7', 'We bouwen hofjes.', 1, 4, 4);
insert into agreement_item_theme (agreement_item_id, rank, theme, basis) values (1, 0, 'wonen', 'BY_TEXT');

insert into goal (id, document_id, ref, code, printed_code, programme_number, programme_title, position, title, text,
                  passage_number, line_from, line_to)
values (1, 903, 'begroting-nergenshuizen-2030/1.1', '1.1', '1.1', 1, 'Bouwen', 1, 'Meer hofjes', 'Hofjes.', 1, 5, 5);
insert into goal_theme (goal_id, rank, theme, basis) values (1, 0, 'wonen', 'BY_TEXT');
insert into activity (id, goal_id, ref, code, printed_code, position, title, text, period, passage_number, line_from, line_to)
values (1, 1, 'begroting-nergenshuizen-2030/1.1.a', '1.1.a', '1.1a', 1, 'Hofjes tekenen', 'Wij tekenen.', 'Voorjaar', 2, 6, 6);
insert into activity_theme (activity_id, rank, theme, basis) values (1, 0, 'wonen', 'BY_TEXT');

insert into budget_table (id, document_id, slug, kind, title, unit, unit_printed, position, passage_number, line_from, line_to)
values (1, 903, 'taakvelden', 'TASK_FIELDS', 'Taakvelden', 'EUR_1000', true, 1, 3, 7, 7);
insert into budget_column (table_id, position, header, printed, year, phase, side)
values (1, 0, 'Rekening 2028', 'Rekening 2028', 2028, 'EXECUTED', 'NONE'),
       (1, 1, 'Begroting 2030', 'Begroting 2030', 2030, 'PROPOSED', 'NONE');
insert into budget_line (id, table_id, ref, ordinal, depth, level, task_field, side, label, passage_number, line_from, line_to)
values (1, 1, 'begroting-nergenshuizen-2030/tabel/taakvelden/1', 1, 2, 'LINE', '8.3', 'EXPENDITURE', 'Wonen en bouwen', 4, 8, 8),
       (2, 1, 'begroting-nergenshuizen-2030/tabel/taakvelden/2', 2, 2, 'LINE', '8.3', 'INCOME', 'Wonen en bouwen', 5, 9, 9),
       (3, 1, 'begroting-nergenshuizen-2030/tabel/taakvelden/3', 3, 2, 'LINE', '0.10', 'EXPENDITURE', 'Mutaties reserves', 5, 9, 9),
       (4, 1, 'begroting-nergenshuizen-2030/tabel/taakvelden/4', 4, 2, 'LINE', '0.5', 'EXPENDITURE', 'Treasury', 5, 9, 9);
insert into amount (line_id, position, value, printed)
values (1, 0, 999, '999'), (1, 1, 1234, '1.234'), (2, 1, -200, '-200'), (3, 1, 77, '77'), (4, 1, 5, '5');

insert into budget_table (id, document_id, slug, kind, title, unit, unit_printed, position, passage_number, line_from, line_to)
values (2, 903, 'plan', 'PROGRAMME_PLAN', 'Plan', 'EUR_1000', true, 2, 3, 7, 7);
insert into budget_column (table_id, position, header, printed, year, phase, side)
values (2, 0, 'Begroting 2030', 'Begroting 2030', 2030, 'PROPOSED', 'NONE');
insert into budget_line (id, table_id, ref, ordinal, depth, level, side, label, passage_number, line_from, line_to)
values (11, 2, 'begroting-nergenshuizen-2030/tabel/plan/1', 1, 0, 'TOTAL', 'NONE', 'Saldo', 4, 8, 8),
       (12, 2, 'begroting-nergenshuizen-2030/tabel/plan/2', 2, 1, 'SUBTOTAL', 'EXPENDITURE', 'Lasten', 4, 8, 8),
       (13, 2, 'begroting-nergenshuizen-2030/tabel/plan/3', 3, 1, 'SUBTOTAL', 'INCOME', 'Baten', 4, 8, 8),
       (14, 2, 'begroting-nergenshuizen-2030/tabel/plan/4', 4, 0, 'SUBTOTAL', 'NONE', 'Reserve mutaties', 4, 8, 8),
       (15, 2, 'begroting-nergenshuizen-2030/tabel/plan/5', 5, 0, 'TOTAL', 'NONE', '', 4, 8, 8);
insert into amount (line_id, position, value, printed)
values (11, 0, 151, '151'), (12, 0, 400, '400'), (13, 0, -250, '-250'), (14, 0, -140, '-140'), (15, 0, 11, '11');

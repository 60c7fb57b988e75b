-- The themes that order everything. Their task fields, TOOI themes and search words are data in resources/themes.
create table theme (
    code     text primary key,
    position int  not null unique,
    title    text not null
);

insert into theme (code, position, title) values
    ('buurten-en-dorpen', 1, 'Buurten en dorpen'),
    ('samenleven', 2, 'Samenleven en meedoen'),
    ('zorg-en-welzijn', 3, 'Zorg en welzijn'),
    ('jeugd', 4, 'Jeugd'),
    ('wonen', 5, 'Wonen'),
    ('inkomen-en-schulden', 6, 'Inkomen en schulden'),
    ('werk-en-economie', 7, 'Werk en economie'),
    ('verkeer-en-vervoer', 8, 'Verkeer en vervoer'),
    ('klimaat-en-leefomgeving', 9, 'Klimaat en leefomgeving'),
    ('veiligheid', 10, 'Veiligheid'),
    ('cultuur', 11, 'Cultuur'),
    ('sport', 12, 'Sport'),
    ('bestuur-en-inspraak', 13, 'Bestuur en inspraak'),
    ('gemeentefinancien', 14, 'Gemeentefinanciën'),
    ('onderwijs', 15, 'Onderwijs');

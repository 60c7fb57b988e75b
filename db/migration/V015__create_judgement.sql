-- What people find of a pledge by itself, axis by axis, kept and checked as links are.
create table judgement (
    id           uuid primary key,
    pledge_ref   text not null references reference (ref),
    axis         text not null,
    value        text not null,
    motivation   text not null check (length(motivation) <= 4000),
    searched_for text not null check (length(searched_for) <= 1000), -- words that were looked for
    searched_in  text[] not null default '{}',                   -- code@sha256 of each document that was searched
    state        text not null check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED', 'DISPUTED', 'WITHDRAWN')),
    proposed_by  uuid not null references account (id),
    confirmed_by uuid references account (id),
    version      int  not null check (version > 0),
    act          text not null check (act in ('PROPOSE', 'REVISE', 'CONFIRM', 'REJECT', 'DISPUTE', 'WITHDRAW', 'UNDO')),
    reason       text check (reason <> '' and length(reason) <= 4000),
    changed_by   uuid not null references account (id),
    changed_at   timestamptz not null,
    unique (pledge_ref, axis),
    constraint judgement_value_of_axis check (
        (axis = 'FINDING' and value = 'NOTHING_FOUND')
        or (axis = 'TESTABILITY' and value in ('CONCRETE', 'DIRECTION', 'VISION'))
        or (axis = 'UPTAKE' and value in ('FULLY', 'PARTLY', 'MENTIONED', 'CONTRADICTED', 'NOT_IN_AGREEMENT', 'NOT_APPLICABLE'))
        or (axis = 'COVER' and value in ('EXPLICIT_AMOUNT', 'WITHOUT_AMOUNT', 'REGULAR_POLICY', 'AGAINST_BUDGET', 'NOT_IN_BUDGET'))),
    constraint judgement_says_what_was_searched check (
        value not in ('NOTHING_FOUND', 'NOT_IN_AGREEMENT', 'NOT_IN_BUDGET') or (searched_for <> '' and cardinality(searched_in) > 0)),
    constraint judgement_four_eyes check (confirmed_by <> proposed_by),
    constraint judgement_confirmed_by_someone check (state <> 'CONFIRMED' or confirmed_by is not null),
    constraint judgement_proposal_is_unconfirmed check (state <> 'PROPOSED' or confirmed_by is null),
    constraint judgement_confirmer_confirms check (act <> 'CONFIRM' or confirmed_by = changed_by),
    constraint judgement_reason_given check (act not in ('REJECT', 'DISPUTE') or reason is not null)
);
create index on judgement (state);

create table judgement_revision (
    judgement_id uuid not null references judgement (id),
    version      int  not null,
    value        text not null,
    motivation   text not null,
    searched_for text,
    searched_in  text[] not null,
    state        text not null,
    proposed_by  uuid not null references account (id),
    confirmed_by uuid references account (id),
    act          text not null,
    reason       text,
    changed_by   uuid not null references account (id),
    changed_at   timestamptz not null,
    primary key (judgement_id, version)
);
create index on judgement_revision (changed_at);

create trigger judgement_revision_is_never_changed before update or delete on judgement_revision
    for each row execute function keep_history();
create trigger judgement_revision_is_never_emptied before truncate on judgement_revision
    for each statement execute function keep_history();
create trigger judgement_is_never_deleted before delete on judgement for each row execute function keep_history();

create function check_judgement() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and ((new.id, new.pledge_ref, new.axis) is distinct from (old.id, old.pledge_ref, old.axis)
            or new.version <> old.version + 1) then
        raise exception 'a judgement keeps its pledge and counts its versions' using errcode = 'check_violation', constraint = 'judgement_version';
    end if;
    if (select kind from reference where ref = new.pledge_ref) <> 'PLEDGE' then
        raise exception 'only pledges are judged' using errcode = 'check_violation', constraint = 'judgement_of_pledge';
    end if;
    return new;
end $$;

create trigger judgement_is_checked before insert or update on judgement for each row execute function check_judgement();

create function remember_judgement() returns trigger language plpgsql as $$
begin
    insert into judgement_revision values (new.id, new.version, new.value, new.motivation, new.searched_for, new.searched_in,
        new.state, new.proposed_by, new.confirmed_by, new.act, new.reason, new.changed_by, new.changed_at);
    return null;
end $$;

create trigger judgement_is_remembered after insert or update on judgement for each row execute function remember_judgement();

-- Suggestions that an officer put aside, or took back up; the last row of a pair holds.
create table dismissal (
    id         bigint generated always as identity primary key,
    pledge_ref text not null references reference (ref),
    target_ref text not null references reference (ref),
    dismissed  boolean not null,
    reason     text not null check (length(reason) <= 4000),
    changed_by uuid not null references account (id),
    changed_at timestamptz not null
);
create index on dismissal (pledge_ref, target_ref, id);

create trigger dismissal_is_never_changed before update or delete on dismissal for each row execute function keep_history();
create trigger dismissal_is_never_emptied before truncate on dismissal for each statement execute function keep_history();

INSERT INTO categories (slug, position, tint, titles_json)
VALUES ('one', 0, 'one', '{}');

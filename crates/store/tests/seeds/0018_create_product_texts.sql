INSERT INTO product_texts (product_id, lang, title, description, search_text)
VALUES ({id:1}, 'ru', 'one', 'one', 'one');

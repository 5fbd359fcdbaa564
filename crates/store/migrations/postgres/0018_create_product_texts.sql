CREATE TABLE product_texts (
    product_id UUID NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    lang TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    search_text TEXT NOT NULL,
    PRIMARY KEY (product_id, lang)
);

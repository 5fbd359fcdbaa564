//! Pictures beside the file, in an archive, and behind an address.

use domain::ids::{JobId, ProductId};
use services::import::{ImageSource, ImportOptions, export_products, fetch_picture};
use store::Store;
use store::outbox::JobRow;
use testing::{TestShop, with_both};

use crate::support::{PNG, TWO, changes, import_with, open, product};

#[tokio::test]
async fn pictures_beside_the_file_are_taken_in_and_an_export_comes_back_unchanged() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("fs.PNG"), PNG).unwrap();
        std::fs::write(folder.path().join("mug-1.png"), b"no picture").unwrap();
        let images = Some(ImageSource::Folder(folder.path().into()));
        let options = ImportOptions {
            images,
            ..ImportOptions::default()
        };
        let report = import_with(&shop, open(TWO), &options).await.unwrap();
        assert_eq!((report.pictures_stored, report.pictures_queued), (1, 0));
        assert_eq!(
            report
                .pictures_refused
                .iter()
                .map(|(name, _)| name.as_str())
                .collect::<Vec<_>>(),
            ["mug-1.png"]
        );
        let id = product(&shop, seller, "slippers").await.unwrap().id;
        let gallery =
            store::picture::list_by_product(&mut shop.store().reader().await.unwrap(), id)
                .await
                .unwrap();
        assert_eq!(gallery.len(), 1);

        let (file, written) =
            export_products(&shop, "yiwu", Vec::new(), "https://corridor.example")
                .await
                .unwrap();
        assert_eq!(written, 2);
        let back = import_with(&shop, open(file), &ImportOptions::default())
            .await
            .unwrap();
        assert_eq!((changes(&back), back.pictures_queued), ((0, 0, 2), 0));
    })
    .await;
}

#[tokio::test]
async fn a_zip_archive_serves_as_well_as_a_folder() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        shop.chinese_seller("yiwu").await;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pictures.zip");
        let mut archive = zip::ZipWriter::new(std::fs::File::create(&path).unwrap());
        archive
            .start_file(
                "deep/inside/FS.png",
                zip::write::SimpleFileOptions::default(),
            )
            .unwrap();
        std::io::Write::write_all(&mut archive, PNG).unwrap();
        archive.finish().unwrap();
        let options = ImportOptions {
            images: Some(ImageSource::Zip(path)),
            ..ImportOptions::default()
        };
        let report = import_with(&shop, open(TWO), &options).await.unwrap();
        assert_eq!((report.pictures_stored, report.pictures_queued), (1, 0));
    })
    .await;
}

#[tokio::test]
async fn an_address_inside_the_operators_network_is_never_fetched() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let body = |url: &str| {
            format!(
                r#"{{"product":"{}","position":0,"url":"{url}","variants":[]}}"#,
                ProductId::nil()
            )
        };
        for url in [
            "http://127.0.0.1/a.png",
            "http://[::1]/a.png",
            "http://169.254.169.254/",
            "file:///etc/passwd",
            "nonsense",
        ] {
            fetch_picture::run(&shop, &body(url))
                .await
                .expect("a refused address is done with");
        }
        assert!(fetch_picture::run(&shop, "{").await.is_err());
        let now = shop.now();
        let job = JobRow {
            id: shop.new_id(JobId::from_parts),
            kind: fetch_picture::KIND.into(),
            body_json: body("http://10.0.0.1/a.png"),
            state: "queued".into(),
            run_after: now,
            attempts: 0,
            last_error: None,
            claimed_until: None,
            created_at: now,
        };
        let mut tx = shop.store().begin().await.unwrap();
        store::outbox::add(&mut tx, &job).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(services::jobs::run_due(&shop).await.unwrap().done, 1);
    })
    .await;
}

-- Invented people, written down as offices do.
insert into nominee values
  (1, 'Cán bộ thứ nhất', 'Công chức', 'Công chức', 'LĐTT', '2026-01-20'),
  (2, 'Cán bộ thứ hai', 'Viên chức', 'Viên chức', 'Lao động tiên tiến', '2026-01-21'),
  (3, 'Cán bộ thứ ba', 'CBCC', 'Công chức', 'LĐTT', '2026-01-21'),
  (4, 'Cán bộ thứ tư', 'Công chức', 'Công chức', 'CSTĐCCS', '2026-01-22');

insert into rating values
  (1, 2024, 'HTTNV'), (1, 2025, 'HTXSNV'),
  (2, 2024, 'HTXSNV'), (2, 2025, 'HTSXNV'),
  (3, 2024, 'HTTNV'), (3, 2025, 'KHTNV'),
  (4, 2025, 'HTXSNV');

insert into award values
  (1, 'Bằng khen UBND tỉnh', 2021, '21/QĐ-UBND', '2021-11-20'),
  (1, 'CSTĐCS', 2023, null, null), (1, 'LĐTT', 2024, null, null),
  (2, 'LĐTT', 2024, null, null),
  (3, 'Giấy khen', null, '9/QĐ-UBND', '2022-02-01');

insert into discipline values (3, 'Khiển trách', '2022-03-01', '2023-03-01');

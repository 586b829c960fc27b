/**
 * Ministries that award papers name after "Bộ", today's and those merged in 2025: the name, then how papers shorten it.
 *
 * "BTC" is left out: Ban Tổ chức is as usual a reading of it as Bộ Tài chính.
 */
export const ministryNames: readonly (readonly [name: string, ...shortened: string[]])[] = [
  ["Quốc phòng", "QP"],
  ["Công an", "CA"],
  ["Ngoại giao", "NG"],
  ["Nội vụ", "NV"],
  ["Tư pháp", "TP"],
  ["Tài chính"],
  ["Công Thương", "CT"],
  ["Nông nghiệp và Môi trường", "NN&MT", "Nông nghiệp"],
  ["Xây dựng", "XD"],
  ["Văn hóa, Thể thao và Du lịch", "VHTTDL", "VH,TT&DL", "Văn hóa"],
  ["Khoa học và Công nghệ", "KH&CN"],
  ["Giáo dục và Đào tạo", "GD&ĐT", "GD", "Giáo dục"],
  ["Y tế", "YT"],
  ["Dân tộc và Tôn giáo", "DT&TG"],
  ["Kế hoạch và Đầu tư", "KH&ĐT"],
  ["Nông nghiệp và Phát triển nông thôn", "NN&PTNT"],
  ["Giao thông vận tải", "GTVT"],
  ["Tài nguyên và Môi trường", "TN&MT"],
  ["Thông tin và Truyền thông", "TT&TT"],
  ["Lao động - Thương binh và Xã hội", "LĐTBXH", "LĐ-TB&XH"],
];

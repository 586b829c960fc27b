/** What the search box says in Vietnamese. */
export const SEARCH_WORDS = {
  button: { buttonText: "Tìm", buttonAriaLabel: "Tìm trong trang" },
  modal: {
    displayDetails: "Hiện chi tiết",
    resetButtonTitle: "Xóa",
    backButtonTitle: "Đóng",
    noResultsText: "Không tìm thấy",
    footer: {
      selectText: "mở",
      selectKeyAriaLabel: "phím Enter",
      navigateText: "chọn",
      navigateUpKeyAriaLabel: "mũi tên lên",
      navigateDownKeyAriaLabel: "mũi tên xuống",
      closeText: "đóng",
      closeKeyAriaLabel: "phím Esc",
    },
  },
};

import type { LocalizedText } from "../codes.js";

/** Why a request is not answered: its status, and its words, in which `{}` is what it is about. */
export const SERVICE_ERRORS = {
  "not-json": {
    status: 400,
    words: { vi: "Nội dung gửi lên không phải JSON (vị trí: {}).", en: "The body is no JSON (position: {})." },
  },
  "not-utf-8": {
    status: 400,
    words: { vi: "Nội dung gửi lên không phải UTF-8.", en: "The body is not UTF-8." },
  },
  "not-http": {
    status: 400,
    words: { vi: "Yêu cầu không đúng giao thức HTTP.", en: "The request is no HTTP that can be read." },
  },
  "unknown-route": {
    status: 404,
    words: { vi: "Không có đường dẫn này: {}", en: "There is no such path: {}" },
  },
  "method-not-allowed": {
    status: 405,
    words: { vi: "Đường dẫn này chỉ nhận: {}", en: "This path takes only: {}" },
  },
  "request-too-slow": {
    status: 408,
    words: { vi: "Yêu cầu gửi quá chậm.", en: "The request came too slowly." },
  },
  "body-too-large": {
    status: 413,
    words: { vi: "Nội dung gửi lên vượt quá {} byte.", en: "The body has more than {} bytes." },
  },
  "not-json-type": {
    status: 415,
    words: {
      vi: "Nội dung phải có Content-Type là application/json và không nén.",
      en: "The body must have the Content-Type application/json and not be compressed.",
    },
  },
  "headers-too-large": {
    status: 431,
    words: { vi: "Phần đầu của yêu cầu quá dài.", en: "The headers of the request are too long." },
  },
  failed: {
    status: 500,
    words: { vi: "Lỗi của chính dịch vụ.", en: "A fault of the service itself." },
  },
  busy: {
    status: 503,
    words: {
      vi: "Dịch vụ đang bận, xin gửi lại sau.",
      en: "The service is busy; send the request again later.",
    },
  },
  stopping: {
    status: 503,
    words: {
      vi: "Dịch vụ đang dừng, xin gửi lại sau.",
      en: "The service is stopping; send the request again later.",
    },
  },
  "took-too-much-memory": {
    status: 503,
    words: {
      vi: "Yêu cầu cần nhiều bộ nhớ hơn mức cho phép; xin chia nhỏ yêu cầu.",
      en: "The request needs more memory than a call may take; divide it.",
    },
  },
  "took-too-long": {
    status: 503,
    words: {
      vi: "Chưa trả lời được trong {} mili giây; xin chia nhỏ yêu cầu.",
      en: "There was no answer within {} milliseconds; divide the request.",
    },
  },
} as const satisfies Record<string, { status: number; words: LocalizedText }>;

/** The code of a reason for which a request is not answered, apart from those of the library's errors. */
export type ServiceErrorCode = keyof typeof SERVICE_ERRORS;

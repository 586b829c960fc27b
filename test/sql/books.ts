import { anGiang } from "../../src/books/an-giang.js";
import { baTo } from "../../src/books/ba-to.js";
import { haTinh } from "../../src/books/ha-tinh.js";
import { haiDuong } from "../../src/books/hai-duong.js";
import { national } from "../../src/books/national.js";
import { sonLa } from "../../src/books/son-la.js";

/** The built-in books. */
export const BOOKS = [national, anGiang, baTo, haTinh, haiDuong, sonLa];

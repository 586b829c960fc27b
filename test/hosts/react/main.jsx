import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Page } from "./page.jsx";

createRoot(document.getElementById("page")).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);

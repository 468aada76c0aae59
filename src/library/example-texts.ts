import type { LibraryLanguage } from "./kpi-texts.ts";

/** The words of the three example objectives, in either language. */
export interface ExampleTexts {
  readonly days: string;
  readonly hours: string;
  readonly pieces: string;
  readonly delivery: {
    readonly area: string;
    readonly title: string;
    readonly leadTime: string;
    readonly budget: string;
    readonly satisfaction: string;
    readonly tool: readonly [string, string, string, string];
    readonly templates: readonly [string, string, string, string];
  };
  readonly asia: {
    readonly area: string;
    readonly title: string;
    readonly share: string;
    readonly products: string;
    readonly distributors: string;
    readonly campaigns: readonly [string, string, string, string];
    readonly prices: readonly [string, string, string];
  };
  readonly support: {
    readonly area: string;
    readonly title: string;
    readonly responseTime: string;
    readonly satisfaction: string;
    readonly firstContact: string;
    readonly chatbot: readonly [string, string, string, string];
    readonly staffing: readonly [string, string, string];
  };
}

export const EXAMPLE_TEXTS: Readonly<Record<LibraryLanguage, ExampleTexts>> = {
  sv: {
    days: "dagar",
    hours: "h",
    pieces: "st",
    delivery: {
      area: "Projektledning",
      title: "Effektivare projektleveranser",
      leadTime: "Genomförandetid per projekt",
      budget: "Budgetavvikelse",
      satisfaction: "Intressentnöjdhet",
      tool: [
        "Ett projektverktyg för uppföljning i realtid",
        "Välj verktyg",
        "Flytta över pågående projekt",
        "Utbilda projektledarna",
      ],
      templates: [
        "Återanvändbara mallar för planer, risker och kommunikation",
        "Samla de bästa planerna",
        "Skriv mall för riskanalys",
        "Skriv mall för kommunikationsplan",
      ],
    },
    asia: {
      area: "Strategi",
      title: "Större närvaro i Asien",
      share: "Marknadsandel i Asien",
      products: "Anpassade produkter lanserade",
      distributors: "Lokala distributörer med avtal",
      campaigns: [
        "Lokala kampanjer",
        "Välj tre städer",
        "Ta fram budskap på lokala språk",
        "Mät och justera",
      ],
      prices: ["Prisanalys mot konkurrenter", "Samla in priser", "Föreslå prislista"],
    },
    support: {
      area: "Kundsupport",
      title: "Bättre kundsupport",
      responseTime: "Svarstid",
      satisfaction: "Kundnöjdhet",
      firstContact: "Lösta vid första kontakten",
      chatbot: [
        "Chattbot för rutinfrågor",
        "Lista de 20 vanligaste frågorna",
        "Skriv svaren",
        "Prova med tio kunder",
      ],
      staffing: ["Bemanning i toppar", "Kartlägg när köerna växer", "Lägg schema efter kartan"],
    },
  },
  en: {
    days: "days",
    hours: "h",
    pieces: "pcs",
    delivery: {
      area: "Project management",
      title: "More efficient project delivery",
      leadTime: "Lead time per project",
      budget: "Budget deviation",
      satisfaction: "Stakeholder satisfaction",
      tool: [
        "A project tool for follow-up in real time",
        "Choose the tool",
        "Move the running projects over",
        "Train the project managers",
      ],
      templates: [
        "Reusable templates for plans, risks and communication",
        "Collect the best plans",
        "Write a template for risk analysis",
        "Write a template for communication plans",
      ],
    },
    asia: {
      area: "Strategy",
      title: "A larger presence in Asia",
      share: "Market share in Asia",
      products: "Adapted products launched",
      distributors: "Local distributors under contract",
      campaigns: [
        "Local campaigns",
        "Choose three cities",
        "Draft messages in local languages",
        "Measure and adjust",
      ],
      prices: ["Price analysis against competitors", "Collect prices", "Propose a price list"],
    },
    support: {
      area: "Customer support",
      title: "Better customer support",
      responseTime: "Response time",
      satisfaction: "Customer satisfaction",
      firstContact: "Solved at the first contact",
      chatbot: [
        "Chatbot for routine questions",
        "List the 20 most common questions",
        "Write the answers",
        "Try it with ten customers",
      ],
      staffing: ["Staffing at peak hours", "Map when the queues grow", "Plan the shifts by the map"],
    },
  },
};

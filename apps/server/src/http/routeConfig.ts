declare module "fastify" {
  interface FastifyContextConfig {
    /** the body is a CSV file, sent as `text/csv` */
    takesCsv?: boolean;
  }
}

export {};

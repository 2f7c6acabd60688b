import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createClient } from "@baowen/aigobao";
import type { Client, ClientCredentials } from "@baowen/aigobao";
import { createCounterpartReceiver } from "@baowen/aigobao/counterpart";
import type { CounterpartHandlers } from "@baowen/aigobao/counterpart";
import { accept, dateText, decimal, memoryInbox, yuan } from "@baowen/runtime";
import { toNode } from "@baowen/runtime/adapters/node";
import { listen } from "../serving/server.js";
import type { Running } from "../serving/server.js";

export const credentials: ClientCredentials = {
  accessToken: "consumer-token",
  md5SecretKey: "consumer-md5-key",
  desKey: "consumer-des-key",
};

/** What the other party answers, unless a scenario says otherwise. */
export const handlers: CounterpartHandlers = {
  register: () => accept({ memberId: "TESTM001" }),
  addTemp: () => accept({ url: "https://partner.test/order", tempOrderCode: "TESTT001" }),
  applyInvoice: () => accept(),
  getInvoiceUrl: () =>
    accept([{ invoiceUrl: "https://partner.test/invoice", policyCode: "TESTC001" }]),
  getDistrProductDetail: () =>
    accept({
      productCode: "TESTP001",
      productName: "测试产品",
      insuranceCompanyLogo: "//partner.test/logo.png",
      plans: [{ planCode: "1", planName: "计划一", minPrice: decimal("1.00") }],
    }),
  getPolicyUrl: () =>
    accept({
      tempOrderCode: "TESTT001",
      orderCode: "TESTO001",
      isGroup: "0",
      companyName: "测试保司",
      policyDetailList: [
        { insuredName: "测试乙", policyCode: "TESTC001", policyUrl: "https://partner.test/policy" },
      ],
    }),
  outNotify: () => accept(),
  getOrderListUrl: () => accept({ orderListUrl: "https://partner.test/list" }),
  surrenderByPolicyCode: () => accept(),
  surrenderByOrderCode: () => accept(),
  getOrderDetail: () =>
    accept({
      productName: "测试产品",
      productCode: "TESTP001",
      safeguardPeriod: "2026-01-08至2026-01-08",
      orderCode: "TESTO001",
      createTime: dateText("yyyy-MM-dd HH:mm:ss", "2026-01-02 03:04:05"),
      orderStatus: "待支付",
      totalQty: 1,
      orderTotalAmt: decimal("121.00"),
      orderReduceAmt: decimal("0"),
      insuranceCompanyLogo: "//partner.test/logo.png",
      companyName: "测试保司",
      benefitType: "法定",
      isEnterprise: 0,
      insuredInfoList: [
        {
          insuredName: "测试乙",
          insuredCardType: "身份证",
          insuredCardNo: "TEST**********01",
          insuredGender: "女",
          insuredFee: yuan("121.00"),
          policyStatus: "未投保",
        },
      ],
    }),
};

type PartnerSettings = Parameters<typeof createCounterpartReceiver>[0];
type ClientSettings = Parameters<typeof createClient>[0];

/** The other party on a port of the loopback, and a client of it. */
export interface Partner extends Running {
  readonly client: Client;
  /** How each request ended there. */
  readonly codes: readonly string[];
}

export async function openPartner(
  change: Partial<PartnerSettings> = {},
  settings: Partial<ClientSettings> = {},
): Promise<Partner> {
  const codes: string[] = [];
  const receive = createCounterpartReceiver({
    credentials,
    handlers,
    inbox: memoryInbox({ warn: () => undefined }),
    onEvent: ({ code }) => codes.push(code),
    ...change,
  });
  const server = await listen(createServer(toNode(receive)), "");
  return { ...server, codes, client: clientOf(server, settings) };
}

export function clientOf(
  { url }: Pick<Running, "url">,
  settings: Partial<ClientSettings> = {},
): Client {
  return createClient({
    environment: { url },
    credentials,
    attempts: 1,
    retryDelayMs: 1,
    ...settings,
  });
}

/** A server that is not what the document says, and how many requests it got. */
export interface Stranger extends Running {
  readonly requests: string[];
  /** The name at the end of each request's path. */
  readonly operations: string[];
}

export async function openStranger(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Stranger> {
  const requests: string[] = [];
  const operations: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      requests.push(Buffer.concat(chunks).toString());
      operations.push(request.url?.split("/").at(-1) ?? "");
      answer(request, response);
    });
  });
  return { ...(await listen(server, "")), requests, operations };
}

/** Uses a server and closes it, whatever happens. */
export async function using<S extends Running, T>(
  opening: Promise<S>,
  use: (server: S) => Promise<T>,
): Promise<T> {
  const server = await opening;
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

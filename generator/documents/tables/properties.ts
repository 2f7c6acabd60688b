import type { TableRow } from "../block.js";
import { squeezed } from "./content.js";
import { textsOf } from "./heads.js";

/** What a small table says of an operation, without a head: `接口地址 | /policy/query`. */
const words = new Set(
  (
    "接口名称 接口名 接口编号 接口编码 接口代码 接口标识 接口描述 接口说明 接口功能 接口地址 接口类型 接口版本 接口URL 功能描述 功能说明 业务描述 " +
    "交易名称 交易码 交易代码 服务名称 服务代码 方法名 方法名称 请求地址 请求路径 请求URL 请求方式 请求方法 请求类型 请求格式 请求报文格式 响应格式 " +
    "返回格式 数据格式 报文格式 传输方式 传输协议 通讯协议 通信协议 协议 调用方 被调用方 发起方 接收方 请求方 响应方 服务方 提供方 调用方向 调用方式 " +
    "编码 编码格式 字符集 字符编码 内容类型 Content-Type URL URI METHOD 路径 地址 测试地址 生产地址 正式地址 测试环境 生产环境 正式环境 " +
    "支持格式 是否加密 是否签名 签名方式 加密方式 超时时间 频率限制 调用频率 场景 使用场景 应用场景 描述 说明 备注"
  )
    .split(" ")
    .map((word) => word.toUpperCase()),
);

/** Rows of a name and what it is, two cells each; absent where the rows are something else. */
export function propertyRows(rows: readonly TableRow[]): readonly TableRow[] | undefined {
  const pairs = rows.flatMap(pairsIn);
  const known = pairs.filter(({ cells }) => isKnown(cells[0]?.text ?? ""));
  const isAll = rows.every(({ cells }) => cells.length % 2 === 0 && cells.length <= 6);
  return isAll && known.length >= 2 && known.length >= 0.6 * pairs.length ? pairs : undefined;
}

/** A row may hold several names, each with what it is. */
function pairsIn(row: TableRow): readonly TableRow[] {
  const pairs = row.cells.flatMap((_, index) => {
    return index % 2 === 0 ? [row.cells.slice(index, index + 2)] : [];
  });
  return pairs
    .map((cells) => ({ cells, at: row.at }))
    .filter((pair) => textsOf(pair).some((text) => text !== ""));
}

function isKnown(cell: string): boolean {
  return words.has(
    squeezed(cell)
      .replace(/[:：]$/u, "")
      .toUpperCase(),
  );
}

/**
 * The two-tier loop: what an area cannot solve goes up to the council of the first tier, whose answer comes back
 * (羽生市「地区で解決できない課題を話し合う場」, 埼玉県のモデル事業報告; 生活支援体制整備事業の第1層・第2層).
 */
package jp.tsunagi.review.escalation;

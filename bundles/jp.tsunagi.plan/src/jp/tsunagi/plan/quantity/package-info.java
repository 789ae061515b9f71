/** Numbers as they are written in plans. */
package jp.tsunagi.plan.quantity;

/** The printed form of area plans. */
package jp.tsunagi.document.plan;

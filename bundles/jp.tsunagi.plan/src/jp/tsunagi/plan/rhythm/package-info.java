/** How often something is done, as it is written in plans. */
package jp.tsunagi.plan.rhythm;

/** What a plan begins with. */
package jp.tsunagi.plan.skeleton;

/** What files of plans know of each other. */
package jp.tsunagi.plan.language.resource;

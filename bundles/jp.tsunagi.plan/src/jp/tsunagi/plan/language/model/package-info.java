/** What plans refer to. */
package jp.tsunagi.plan.language.model;

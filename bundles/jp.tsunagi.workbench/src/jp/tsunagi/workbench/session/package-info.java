/** The project that the workbench has open: its model, its commands, its findings and what of it is not saved. */
package jp.tsunagi.workbench.session;

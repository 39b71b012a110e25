export declare class CommandError extends Error {}

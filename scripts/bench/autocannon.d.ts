/** The little of autocannon that is used here: it comes without types. */
declare module "autocannon" {
  type Options = { url: string; connections: number; duration: number };
  type Result = { errors: number; non2xx: number; duration: number };
  type Run = PromiseLike<Result> & {
    /** Each answer; `time` is in milliseconds, from the request to the last byte. */
    on(event: "response", hear: (client: unknown, status: number, bytes: number, time: number) => void): void;
  };
  export default function autocannon(options: Options): Run;
}
